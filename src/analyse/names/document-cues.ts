import type { Document, Word } from '../text/document';
import { Trait } from './word-look';
import type { WordLooks } from './word-look';

/** What the places where a word stands in a text tell of it: bits. */
export const Cue = {
  /** Capitalised where no sentence begins. */
  CapitalWithin: 1,
  SmallSomewhere: 2,
  AfterGivenName: 4,
  AfterPersonTitle: 8,
  BeforeBodyHead: 16,
  AfterPlacePreposition: 32,
  AfterThe: 64,
  BeforeSpeechVerb: 128,
  InBrackets: 256,
  BeforeGenitive: 512,
  AfterComma: 1024,
  /** "consultancy Brandt", "gas group Snam". */
  AfterBodyNoun: 2048,
  /** "Brandt shares", "Brandt CEO". */
  BeforeBodyWord: 4096,
  /** "an analyst at Brandt", "the head of Brandt". */
  AfterOfficeOf: 8192,
  BeforeMatchVerb: 16384,
  /** Beside a number: "Leeds 2", "19-year-old Ann". */
  BeforeNumber: 32768,
  /** "Ann Lee, 45," and "Lee, who". */
  BeforeAge: 65536,
  AfterCapital: 131072,
  BeforeCapital: 262144,
} as const;

const OFFICE_PREPOSITION = /^(?:of|at|with|from|for)$/i;
const PLACE_PREPOSITION = /^(?:in|at|near|from|to|into|across|outside)$/i;

/** For each capitalised word of a text, the cues of all places where it stands. */
export function documentCues(doc: Document, looks: WordLooks): Map<string, number> {
  const cues = new Map<string, number>();
  for (const { words } of doc.sentences) {
    // A line in capitals says nothing of how a word is written.
    const shouting = isShouting(words);
    words.forEach((word, index) => {
      const key = word.text.toLowerCase();
      const { traits } = looks.lookOf(word.text);
      const cue = traits & Trait.Capital ? cuesAt(words, index, looks, shouting) : Cue.SmallSomewhere;
      cues.set(key, (cues.get(key) ?? 0) | cue);
    });
  }
  return cues;
}

export function isShouting(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const { text } of words) {
    if (/\p{Ll}/u.test(text)) return false;
    if (/\p{Lu}{2}/u.test(text)) capitals++;
  }
  return capitals > 1;
}

function cuesAt(words: readonly Word[], index: number, looks: WordLooks, shouting: boolean): number {
  const before = words[index - 1];
  let cue = index > 0 && !shouting && /^[\p{L},]/u.test(before!.text) ? Cue.CapitalWithin : 0;
  if (before) cue |= cuesBefore(words, index, looks);
  return cue | cuesAfter(words, index, looks);
}

function cuesBefore(words: readonly Word[], index: number, looks: WordLooks): number {
  const { text } = words[index - 1]!;
  const { traits } = looks.lookOf(text);
  let cue = traits & Trait.Capital ? Cue.AfterCapital : 0;
  if (traits & (Trait.MaleName | Trait.FemaleName) && traits & Trait.Capital) cue |= Cue.AfterGivenName;
  if (traits & Trait.PersonTitle) cue |= Cue.AfterPersonTitle;
  if (traits & Trait.BodyNoun && !(traits & Trait.Capital)) cue |= Cue.AfterBodyNoun;
  if (PLACE_PREPOSITION.test(text)) cue |= Cue.AfterPlacePreposition;
  if (OFFICE_PREPOSITION.test(text) && isOffice(words[index - 2], looks)) cue |= Cue.AfterOfficeOf;
  if (/^the$/i.test(text)) cue |= Cue.AfterThe;
  return text === ',' ? cue | Cue.AfterComma : cue;
}

function isOffice(word: Word | undefined, looks: WordLooks): boolean {
  return word !== undefined && (looks.lookOf(word.text).traits & Trait.PersonTitle) > 0;
}

function cuesAfter(words: readonly Word[], index: number, looks: WordLooks): number {
  const after = words[index + 1];
  if (!after) return 0;
  const { traits } = looks.lookOf(after.text);
  let cue = traits & Trait.Capital ? Cue.BeforeCapital : 0;
  if (traits & Trait.BodyHead && traits & Trait.Capital) cue |= Cue.BeforeBodyHead;
  if (traits & Trait.BodyWord) cue |= Cue.BeforeBodyWord;
  if (traits & Trait.SpeechVerb) cue |= Cue.BeforeSpeechVerb;
  if (traits & Trait.MatchVerb) cue |= Cue.BeforeMatchVerb;
  if (/^\d+$/.test(after.text)) cue |= Cue.BeforeNumber;
  if (after.text === ',' && /^(?:\d\d|who)$/.test(words[index + 2]?.text ?? '')) cue |= Cue.BeforeAge;
  if (/^['’]s?$/.test(after.text)) cue |= Cue.BeforeGenitive;
  return after.text === ')' && words[index - 1]?.text === '(' ? cue | Cue.InBrackets : cue;
}
