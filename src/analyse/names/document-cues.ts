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
} as const;

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
  const after = words[index + 1];
  let cue = index > 0 && !shouting && /^[\p{L},]/u.test(before!.text) ? Cue.CapitalWithin : 0;
  if (before) cue |= cuesBefore(before.text, looks.lookOf(before.text).traits);
  if (after) {
    const { traits } = looks.lookOf(after.text);
    if (traits & Trait.BodyHead && traits & Trait.Capital) cue |= Cue.BeforeBodyHead;
    if (traits & Trait.SpeechVerb) cue |= Cue.BeforeSpeechVerb;
    if (/^['’]s?$/.test(after.text)) cue |= Cue.BeforeGenitive;
    if (after.text === ')' && before?.text === '(') cue |= Cue.InBrackets;
  }
  return cue;
}

function cuesBefore(text: string, traits: number): number {
  if (traits & (Trait.MaleName | Trait.FemaleName) && traits & Trait.Capital) return Cue.AfterGivenName;
  if (traits & Trait.PersonTitle) return Cue.AfterPersonTitle;
  if (PLACE_PREPOSITION.test(text)) return Cue.AfterPlacePreposition;
  if (/^the$/i.test(text)) return Cue.AfterThe;
  return text === ',' ? Cue.AfterComma : 0;
}
