import { bestClass } from './classifier';
import { COLUMN } from './columns';
import { FeatureTemplates } from './feature-templates';
import type { SentenceTable } from './sentence-table';

/** Three words before the one to foretell, which is "w", and three after. */
const PLACES = ['p3', 'p2', 'p1', 'w', 'n1', 'n2', 'n3'] as const;
const WORD_PLACE = PLACES.indexOf('w');

const TEMPLATES = [
  'w.lower w.tag',
  'w.tag',
  'w.fine w.tag',
  'w.suffix3 w.tag',
  'p1.supertag w.tag',
  'p1.supertag p2.supertag w.tag',
  'p1.supertag w.lower',
  'p1.supertag w.tag n1.tag',
  'p1.tag w.tag',
  'w.tag n1.tag',
  'p1.tag w.tag n1.tag',
  'p2.tag p1.tag w.tag',
  'w.tag n1.tag n2.tag',
  'w.tag n1.tag n2.tag n3.tag',
  'p3.tag p2.tag p1.tag w.tag',
  'p2.tag p1.tag w.tag n1.tag',
  'p1.tag w.tag n1.tag n2.tag',
  'p2.tag w.tag',
  'w.tag n2.tag',
  'w.tag n3.tag',
  'p3.tag w.tag',
  'p1.lower w.tag',
  'w.tag n1.lower',
  'p1.lower w.lower',
  'w.lower n1.lower',
  'p2.lower w.tag',
  'w.tag n2.lower',
  'w.lower p1.tag',
  'w.lower n1.tag',
  'w.lower p1.tag n1.tag',
  'w.lower n1.tag n2.tag',
  'w.lower p2.tag p1.tag',
  'w.fine n1.fine',
  'p1.fine w.fine',
  'w.tag n1.fine',
  'p1.fine w.tag',
  'p2.middle p1.tag w.tag',
  'w.tag n1.tag n2.middle',
  'p1.lower w.tag n1.lower',
];

export function supertagTemplates(): FeatureTemplates {
  return new FeatureTemplates(PLACES, TEMPLATES);
}

/** Dependents on a side are told apart up to this number. */
const MOST_DEPENDENTS = 2;
/** Classes of the weight table: first the valencies, then the supertags. */
export const VALENCIES = Uint8Array.from({ length: (MOST_DEPENDENTS + 1) ** 2 }, (_, valency) => valency);

/** Numbers of dependents to the left and to the right in one. */
export function valencyOf(left: number, right: number): number {
  return Math.min(left, MOST_DEPENDENTS) * (MOST_DEPENDENTS + 1) + Math.min(right, MOST_DEPENDENTS);
}

/** Label and side of the governor in one number. */
export function supertagOf(label: number, headFollows: boolean): number {
  return VALENCIES.length + label * 2 + (headFollows ? 1 : 0);
}

/**
 * Foretells each word's label, the side of its governor, and on which sides it has dependents, from the words around
 * it: so the parser knows of words that it has not reached yet what they are likely to be (Ouchi, Duh and Matsumoto
 * 2014).
 */
export class Supertagger {
  private readonly templates = supertagTemplates();

  /** @param candidates supertags that words of each tag have */
  constructor(
    private readonly weights: Int8Array,
    private readonly candidates: readonly Uint8Array[],
  ) {}

  /** Needs the columns "tag" and "upos", fills "supertag", "valency" and "label". */
  supertag(sentence: SentenceTable): void {
    const { features } = this.templates;
    for (let word = 0; word < sentence.size; word++) {
      const candidates = this.candidates[sentence.get(word, COLUMN.tag)]!;
      fillSupertagFeatures(this.templates, sentence, word);
      const valency = bestClass(this.weights, features, VALENCIES);
      setSupertag(sentence, word, bestClass(this.weights, features, candidates), valency);
    }
  }
}

export function setSupertag(sentence: SentenceTable, word: number, supertag: number, valency: number): void {
  sentence.set(word, COLUMN.supertag, supertag);
  sentence.set(word, COLUMN.valency, valency);
  resetLabel(sentence, word);
}

/** The label as the supertag foretells it. */
export function resetLabel(sentence: SentenceTable, word: number): void {
  sentence.set(word, COLUMN.label, (sentence.get(word, COLUMN.supertag) - VALENCIES.length) >> 1);
}

export function fillSupertagFeatures(
  templates: FeatureTemplates,
  sentence: SentenceTable,
  word: number,
): void {
  const { rows } = templates;
  for (let place = 0; place < rows.length; place++) rows[place] = sentence.wordRow(word + place - WORD_PLACE);
  templates.fill(sentence.values);
}
