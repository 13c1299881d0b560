import { bestClass } from './classifier';
import { COLUMN } from './columns';
import { FeatureTemplates } from './feature-templates';
import type { LabelChoice } from './label-choice';
import type { ParserState } from './parser-state';

/**
 * w is the word, h its governor; l and r are outermost children of w, hl and hr of h; b and a
 * stand in the text before and after w; m is the moment.
 */
const PLACES = ['w', 'h', 'l', 'r', 'hl', 'hr', 'b', 'a', 'm'] as const;

const TEMPLATES = [
  'w.supertag',
  'w.supertag w.tag h.tag m.distance',
  'w.supertag h.supertag',
  'w.supertag h.lower',
  'w.supertag l.lower',
  'w.lower w.tag m.distance',
  'h.lower h.tag m.distance',
  'w.tag h.tag m.distance',
  'w.lower h.lower',
  'w.lower h.tag m.distance',
  'w.tag h.lower m.distance',
  'w.fine h.fine m.distance',
  'w.middle h.middle m.distance',
  'w.fine h.tag m.distance',
  'w.tag h.fine m.distance',
  'w.fine h.lower',
  'w.lower h.fine',
  'w.tag h.lower h.supertag',
  'w.tag h.tag h.supertag',
  'w.tag l.lower h.tag',
  'w.tag l.lower h.lower',
  'w.tag l.lower h.fine',
  'w.fine l.lower h.tag',
  'w.tag l.tag r.tag h.tag',
  'w.tag r.lower h.tag',
  'w.tag l.label h.tag',
  'w.tag w.leftLabels h.tag m.distance',
  'w.tag w.rightLabels h.tag m.distance',
  'w.tag h.leftLabels h.tag m.distance',
  'w.tag h.rightLabels h.tag m.distance',
  'h.lower h.rightLabels w.tag',
  'w.supertag h.leftLabels',
  'w.supertag h.rightLabels',
  'w.tag h.tag hl.lower m.distance',
  'w.tag h.tag hr.tag m.distance',
  'b.lower w.tag h.tag m.distance',
  'a.lower w.tag h.tag m.distance',
  'b.tag w.tag a.tag h.tag',
  'w.suffix3 w.tag h.tag',
  'w.tag h.suffix3 h.tag',
];

export function labelTemplates(): FeatureTemplates {
  return new FeatureTemplates(PLACES, TEMPLATES);
}

/** Decides an arc's label when it is made: by the words at both ends and by what hangs on them by then. */
export class Labeller {
  private readonly templates = labelTemplates();
  /** The label decided last. */
  private last = 0;

  constructor(
    private readonly weights: Int8Array,
    private readonly choice: LabelChoice,
  ) {}

  /** @param word gets no more children */
  labelOf(tree: ParserState, word: number, head: number): number {
    const candidates = this.choice.candidates(tree.sentence, word, head);
    if (candidates.length === 1) return candidates[0]!;
    // The features tell which the candidates are. Two readings of a sentence often make the same arc.
    if (fillLabelFeatures(this.templates, tree, word, head))
      this.last = bestClass(this.weights, this.templates.features, candidates);
    return this.last;
  }
}

export function fillLabelFeatures(
  templates: FeatureTemplates,
  { sentence, left, right }: ParserState,
  word: number,
  head: number,
): boolean {
  const { rows } = templates;
  rows[0] = sentence.row(word);
  rows[1] = sentence.row(head);
  rows[2] = sentence.wordRow(left[word]!);
  rows[3] = sentence.wordRow(right[word]!);
  rows[4] = sentence.wordRow(left[head]!);
  rows[5] = sentence.wordRow(right[head]!);
  rows[6] = sentence.wordRow(word - 1);
  rows[7] = sentence.wordRow(word + 1);
  rows[8] = sentence.moment;
  sentence.setMoment(COLUMN.distance, Math.max(-4, Math.min(4, head - word)));
  return templates.fill(sentence.values);
}
