import type { Certainty, Polarity, SpeechAct } from '../../model/quote';
import type { ActRow, CueRow, QuoteLexicon } from '../lexicon/quote-lexicon';

/** What decides the act: the cue with the words around it, and the words said. */
export interface ActEvidence {
  row: CueRow | null;
  /** The lexicon's form of the cue. */
  lemma?: string;
  /** From the auxiliaries before the cue to the end of the sentence or clause, lower case: "declined to comment". */
  around: string;
  content: string;
  /** The words are the speaker's own, in which "he" is somebody else. */
  quoted: boolean;
  /** "any suggestion that she would not attend": nobody is told to have said so, so that "she" is somebody else. */
  unowned?: boolean;
}

/** The act of the cue, turned by the words around it; a neutral cue leaves it to the clause. */
export function speechAct(
  { row, lemma, around, content, quoted, unowned }: ActEvidence,
  lexicon: QuoteLexicon,
): SpeechAct {
  const turned = lexicon.cueActs.find(({ pattern }) => pattern.test(around));
  if (turned) return turned.act;
  const others = unowned || (quoted && lexicon.others.test(content));
  const fits = ({ pattern, behind, self }: ActRow): boolean =>
    (!behind || behind === lemma) && !(self && others) && pattern.test(content);
  const performed = lexicon.contentActs.find(fits);
  // '"Is it safe?" asked Lee': what a row says of one cue goes before the cue's own act.
  if (row && row.act !== 'STATE' && !performed?.behind) return row.act;
  return performed?.act ?? 'STATE';
}

/** Words of the first clause: what follows a comma or a full stop does not negate it or make it less sure. */
function firstClause(content: string): string {
  return /^[^.;:!?]*/.exec(content.replace(/["“”«»„]/g, ''))![0];
}

/** NEGATIVE where the reported clause itself is negated: "he does not expect breakthroughs". */
export function polarityOf(content: string, lexicon: QuoteLexicon): Polarity {
  const words =
    firstClause(content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return words.slice(0, CLAUSE_WORDS).some((word) => isNegation(word, lexicon)) ? 'NEGATIVE' : 'POSITIVE';
}

/** "not", and what ends in a contracted one: "can't". */
function isNegation(word: string, { negations }: QuoteLexicon): boolean {
  return (
    negations.includes(word) || negations.some((suffix) => /^n['’]/.test(suffix) && word.endsWith(suffix))
  );
}

/** The verb of a clause and its negation stand early; further on another clause may be negated. */
const CLAUSE_WORDS = 9;

/** How sure the speaker is, by the modal words of the first clause; a plain finite clause is CERTAIN. */
export function certaintyOf(content: string, lexicon: QuoteLexicon): Certainty {
  const clause = firstClause(content);
  return lexicon.certainties.find(({ pattern }) => pattern.test(clause))?.certainty ?? 'CERTAIN';
}
