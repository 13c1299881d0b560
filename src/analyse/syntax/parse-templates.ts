import { FeatureTemplates } from './feature-templates';
import { COLUMN } from './columns';
import type { ParserState } from './parser-state';

/**
 * s0 … s3 are on the stack from its top, n0 … n3 come next; "l" is the leftmost child, "r" the rightmost, "2" the
 * second one from outside; b and a stand in the text before and after s0; m is the moment.
 */
const PLACES = [
  ...['s0', 's1', 's2', 's3', 'n0', 'n1', 'n2', 'n3'],
  ...['s0l', 's0l2', 's0r', 's0r2', 's1l', 's1r', 's1r2', 'n0l', 'n0l2'],
  ...['b', 'a', 'm'],
] as const;

/**
 * The parser's features, after Zhang and Nivre 2011, with clusters of words and supertags. Each costs time, so those
 * are left out whose weights came to little over the moves of a treebank: most pairs of words with tags.
 */
export function parseTemplates(): FeatureTemplates {
  return new FeatureTemplates(PLACES, [
    ...SINGLES,
    ...STACK_AND_NEXT,
    ...STACK,
    ...TRIPLES,
    ...CHILDREN,
    ...SUPERTAGS,
    ...VALENCIES,
  ]);
}

const SINGLES = [
  ...[
    's0.tag',
    's0.lower',
    's0.lower s0.tag',
    's0.fine',
    's0.fine s0.tag',
    's0.tag m.distance',
    's0.lower m.distance',
  ],
  ...['s1.tag', 's1.lower s1.tag', 's1.fine', 's2.tag', 's2.lower s2.tag'],
  ...['n0.tag', 'n0.lower', 'n0.lower n0.tag', 'n0.fine', 'n0.fine n0.tag', 'n0.tag m.distance'],
  ...['n1.tag', 'n1.lower', 'n1.lower n1.tag', 'n2.lower', 'n2.tag'],
];

const STACK_AND_NEXT = [
  's0.lower n0.lower',
  's0.tag n0.tag m.distance',
  's0.lower n0.tag',
  's0.tag n0.lower',
  's0.fine n0.fine',
  's0.middle n0.middle',
  's0.middle s0.tag n0.middle n0.tag',
  's0.fine n0.lower',
  's0.lower n0.fine',
  's0.suffix3 n0.tag',
  'n0.tag n1.tag',
  'n0.lower n0.tag n1.tag',
];

const STACK = [
  's1.lower s0.lower',
  's1.lower s0.tag',
  's1.tag s0.lower',
  's1.tag s0.tag m.gap',
  's1.tag s0.suffix3',
  's1.fine s0.fine',
  's1.middle s0.middle',
  's1.middle s1.tag s0.middle s0.tag',
  's1.fine s0.lower',
  's1.lower s0.fine',
];

const TRIPLES = [
  's1.tag n0.tag',
  's1.lower n0.lower',
  's1.lower s1.tag n0.tag',
  's1.tag s0.tag n0.tag',
  's0.tag n0.tag n1.tag',
  's0.lower n0.tag n1.tag',
  'n0.tag n1.tag n2.tag',
  's0.tag n0.tag n1.tag n2.tag',
  's2.tag s1.tag s0.tag',
  's3.tag s2.tag s1.tag s0.tag',
  's1.coarse s0.coarse n0.coarse',
  's1.upos s0.upos n0.upos n0.coarse',
  's1.upos s0.upos n0.upos n1.lower',
  'b.tag s0.tag n0.tag',
  's0.tag a.tag n0.tag',
];

const CHILDREN = [
  's0.tag s0l.tag n0.tag',
  's0.tag s0r.tag n0.tag',
  's0.tag n0.tag n0l.tag',
  's1.tag s0.tag s0l.tag',
  's1.tag s0.tag s0r.tag',
  's0.tag s0r.tag s0r2.tag',
  's0.tag s0l.tag s0l2.tag',
  'n0.tag n0l.tag n0l2.tag',
  's1.tag s1r.tag s1r2.tag',
  's0.tag s0l.label',
  's0.tag s0r.label',
  's1.tag s1l.label',
  's1.tag s1r.label',
  'n0.tag n0l.label',
  's0.tag s0r.label n0.tag',
  's0.tag s0l.label n0.tag',
  's0l.lower s0.tag n0.tag',
  'n0l.lower s0.tag n0.tag',
  's0l.lower s1.tag s0.tag',
  's0.lower s0r.lower',
  's1.lower s1r.lower',
  's0.tag s0.rightLabels',
  's0.tag s0.leftLabels',
  's0.tag s0.leftLabels n0.tag',
  'n0.tag n0.leftLabels',
  's1.tag s1.rightLabels s0.tag',
  's0.lower s0.rightLabels',
  's1.lower s1.rightLabels',
];

const SUPERTAGS = [
  's0.supertag s0.tag',
  's1.supertag s1.tag',
  'n0.supertag n0.tag',
  's0.supertag n0.supertag',
  's1.supertag s0.supertag',
  's1.supertag s0.supertag n0.supertag',
  's0.supertag n0.tag m.distance',
  's0.tag n0.supertag',
  's0.supertag s1.tag m.gap',
  's0.supertag s1.tag n0.tag',
  's0.lower n0.supertag',
  'n0.supertag n1.supertag s0.supertag',
  'n0.supertag n1.supertag n2.supertag',
  's0.supertag s0.rightLabels n0.supertag',
  's1.supertag s1.rightLabels s0.supertag',
  'n0.supertag n0.leftLabels s0.supertag',
  's2.supertag s1.supertag s0.supertag',
];

const VALENCIES = [
  's0.valency s0.rightLabels',
  's0.valency s0.rightLabels n0.tag',
  's0.valency s0.supertag n0.supertag',
  'n0.valency n0.leftLabels',
  'n0.valency n0.leftLabels s0.tag',
  'n0.valency s0.supertag n0.supertag',
  's1.valency s1.rightLabels s0.supertag',
  's0.valency n0.valency s0.tag n0.tag',
  's1.valency s0.valency s1.tag s0.tag',
];

/** Points the places at the state's words. */
export function placeParser(templates: FeatureTemplates, state: ParserState): void {
  const { rows } = templates;
  const { sentence, next } = state;
  const [s0, s1] = [state.below(0), state.below(1)];
  for (let place = 0; place < 4; place++) {
    rows[place] = sentence.row(state.below(place));
    rows[place + 4] = sentence.row(next + place);
  }
  placeChildren(rows, state, s0, s1);
  rows[17] = sentence.wordRow(s0 - 1);
  rows[18] = s0 < 0 ? sentence.none : sentence.wordRow(s0 + 1);
  rows[19] = sentence.moment;
  sentence.setMoment(COLUMN.distance, s0 < 0 ? -1 : bucket(next - s0));
  sentence.setMoment(COLUMN.gap, s1 < 0 ? -1 : bucket(s0 - s1));
}

function placeChildren(rows: Int32Array, state: ParserState, s0: number, s1: number): void {
  const { sentence, next, left, left2, right, right2 } = state;
  rows[8] = sentence.wordRow(s0 < 0 ? s0 : left[s0]!);
  rows[9] = sentence.wordRow(s0 < 0 ? s0 : left2[s0]!);
  rows[10] = sentence.wordRow(s0 < 0 ? s0 : right[s0]!);
  rows[11] = sentence.wordRow(s0 < 0 ? s0 : right2[s0]!);
  rows[12] = sentence.wordRow(s1 < 0 ? s1 : left[s1]!);
  rows[13] = sentence.wordRow(s1 < 0 ? s1 : right[s1]!);
  rows[14] = sentence.wordRow(s1 < 0 ? s1 : right2[s1]!);
  rows[15] = sentence.wordRow(left[next]!);
  rows[16] = sentence.wordRow(left2[next]!);
}

/** Longer distances tell no more. */
function bucket(distance: number): number {
  if (distance > 10) return 7;
  return distance > 5 ? 6 : distance;
}
