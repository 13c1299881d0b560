import type { TenseLexicon } from '../lexicon/tense-lexicon';
import type { Sentence, Word } from '../text/document';
import { firstEndingAfter } from '../../model/text-order';
import { hadBeen } from './had-been';
import { movedFrom, movedTo } from './moved-to';

/** Where the tense around an expression puts it, as seen from publication. */
export type Direction = 'PAST' | 'FUTURE' | 'UNKNOWN';

/** Heads followed upwards from a date at most; deeper trees tell nothing more. */
const MOST_STEPS = 8;

/**
 * Whether the words around [start, end) put it before or after publication: the verb that governs it, with its
 * auxiliaries. "The envoy left on Sunday" is PAST, "they will meet on Sunday" FUTURE.
 */
export function clauseDirection(sentence: Sentence, start: number, lexicon: TenseLexicon): Direction {
  const { words } = sentence;
  const at = firstEndingAfter(words, start);
  const due = whenDue(words, at, lexicon);
  if (due >= 0) return hadBeen(words, due) ? 'UNKNOWN' : 'FUTURE';
  if (movedTo(words, at, lexicon) >= 0 || movedFrom(words, at, lexicon) >= 0) return 'FUTURE';
  if (isWhenSaid(words, at, lexicon)) return 'PAST';
  let nominal = false;
  let index = words[at]?.head ?? -1;
  for (let step = 0; step < MOST_STEPS && index >= 0; step++) {
    const word = words[index];
    if (!word) break;
    if (word.upos === 'NOUN' && lexicon.lyingAhead.includes(words[index - 1]?.lemma ?? '')) return 'FUTURE';
    const direction = wordDirection(words, index, nominal, lexicon);
    if (direction !== 'UNKNOWN') return direction;
    nominal ||= word.upos === 'NOUN' || word.upos === 'PROPN';
    index = word.head;
  }
  return 'UNKNOWN';
}

/** "Talks due to open on Monday were called off": trees hang such a date on the verb behind it, and "open" may look like an adjective. */
function whenDue(words: Word[], at: number, lexicon: TenseLexicon): number {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_DUE); index--) {
    const word = words[index]!;
    if (isPlanning(word, lexicon) || isReduced(words, index, lexicon)) return index;
    const isVerb = words[index - 1]?.text === 'to';
    if (!isVerb && !/^(?:IN|TO|VB|VBN|DT|RP)$/.test(word.xpos) && word.text !== 'place') return -1;
  }
  return -1;
}

/** "A visit planned for Sunday was dropped": with a verb right behind its phrases the participle looks like the verb. */
function isReduced(words: Word[], index: number, { planning }: TenseLexicon): boolean {
  const { lemma, xpos } = words[index]!;
  if (xpos !== 'VBD' || !planning.includes(lemma) || words[index + 1]?.upos !== 'ADP') return false;
  return words.slice(index + 1).find(({ upos }) => !IN_PHRASE.test(upos))?.upos === 'AUX';
}

const IN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/;

/** Words from "due" to a date: "due to be held in the" has five. */
const LONGEST_DUE = 6;

/** "Kenya said on Monday exports will stop": right behind a verb of reporting in the past a date tells when that was. */
function isWhenSaid(words: Word[], at: number, lexicon: TenseLexicon): boolean {
  let verb = at - 1;
  while (verb > at - LONGEST_ADJUNCT && /^(?:on|late|early|earlier)$/.test(words[verb]?.text ?? '')) verb--;
  const { xpos = '', lemma = '' } = words[verb] ?? {};
  return xpos === 'VBD' && lexicon.reporting.includes(lemma);
}

/** "late on" */
const LONGEST_ADJUNCT = 4;

/** `nominal`: the date belongs to a noun under this word, as in "to overturn Friday's ruling". */
function wordDirection(words: Word[], index: number, nominal: boolean, lexicon: TenseLexicon): Direction {
  const word = words[index];
  if (!word) return 'UNKNOWN';
  if (isPlanning(word, lexicon)) return 'FUTURE';
  if (word.upos !== 'VERB' && word.upos !== 'AUX') {
    const told = predicateDirection(words, index, lexicon);
    // "The talks on Sunday were cancelled" may be ahead: such a participle often looks like an adjective.
    return nominal && told === 'PAST' && word.upos === 'ADJ' && word.text.endsWith('ed') ? 'UNKNOWN' : told;
  }
  const helpers = helpersOf(words, index);
  const governor = words[word.head];
  // "Met to discuss it on Friday", "failed to appear on Friday": done by then, unlike "agreed to appear".
  if (governor?.xpos === 'VBD' && helpers.some(isTo) && lexicon.enacted.includes(governor.lemma))
    return nominal ? 'UNKNOWN' : 'PAST';
  return verbDirection(word, helpers, nominal, lexicon);
}

function isTo({ xpos }: Word): boolean {
  return xpos === 'TO';
}

/** "Set for Sunday" looks ahead, "she set a record" and "told of a plan on Sunday" don't; "scheduled" always does. */
function isPlanning(word: Word, lexicon: TenseLexicon): boolean {
  return (
    lexicon.scheduling.includes(word.lemma) ||
    (lexicon.planning.includes(word.lemma) && word.upos !== 'NOUN' && word.xpos !== 'VBD')
  );
}

/** A noun or adjective as predicate has its tense in its auxiliaries: "the talks will be fruitful". */
function predicateDirection(words: Word[], index: number, lexicon: TenseLexicon): Direction {
  const helpers = helpersOf(words, index).filter((w) => w.upos === 'AUX');
  return helpers.length ? helperDirection(helpers, lexicon) : 'UNKNOWN';
}

/** Auxiliaries and "to" that belong to a verb; in English they stand within a few words before it. */
function helpersOf(words: Word[], index: number): Word[] {
  return words
    .slice(Math.max(0, index - 8), index)
    .filter((w) => w.head === index && (w.label === 'aux' || w.label === 'cop' || w.label === 'mark'));
}

function verbDirection(verb: Word, helpers: Word[], nominal: boolean, lexicon: TenseLexicon): Direction {
  const auxiliaries = helpers.filter((w) => w.upos === 'AUX');
  // "Is to visit", "were to be held"; not "was to have met".
  const isToDo = !nominal && helpers.some(isTo) && auxiliaries[0]?.lemma === 'be';
  if (isToDo && auxiliaries.every(({ lemma }) => lemma === 'be')) return 'FUTURE';
  const told = auxiliaries.length ? helperDirection(auxiliaries, lexicon, verb) : undefined;
  if (told) return nominal && told === 'PAST' ? 'UNKNOWN' : told;
  if (helpers.some(isTo)) return nominal ? 'UNKNOWN' : 'FUTURE';
  if (nominal) return 'UNKNOWN';
  if (verb.xpos === 'VBD' || verb.xpos === 'VBN' || lexicon.reporting.includes(verb.lemma)) return 'PAST';
  // A present may be taken for an infinitive: "the king and queen of Denmark begin".
  if (/^VB[ZP]?$/.test(verb.xpos)) return 'FUTURE';
  return 'UNKNOWN';
}

/** "Will meet" and "is meeting" look ahead; "was meeting", "has met" and "is held" don't. */
function helperDirection(auxiliaries: Word[], lexicon: TenseLexicon, verb?: Word): Direction {
  const lemmas = auxiliaries.map((w) => w.lemma);
  const [first] = auxiliaries;
  if (lemmas.some((lemma) => lexicon.futureModals.includes(lemma))) {
    return lemmas.includes('have') ? 'PAST' : 'FUTURE';
  }
  if (first?.xpos === 'VBD') return 'PAST';
  if (lemmas.includes('have')) return 'PAST';
  return verb?.xpos === 'VBG' || verb?.xpos === 'VBN' ? 'FUTURE' : 'UNKNOWN';
}
