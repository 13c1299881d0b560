import { Sign, Trait } from './word-look';
import type { WordLook } from './word-look';

/** What the places where a word stands in a text tell of it: bits. */
export const NameCue = {
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

/**
 * For each capitalised word of a text, the cues of all places where it stands.
 * @param sentences the looks of their words
 */
export function documentCues(sentences: readonly (readonly WordLook[])[]): Map<string, number> {
  const cues = new Map<string, number>();
  for (const looks of sentences) {
    // A line in capitals says nothing of how a word is written.
    const shouting = isShouting(looks);
    for (let index = 0; index < looks.length; index++) {
      const { key, traits } = looks[index]!;
      const cue = traits & Trait.Capital ? cuesAt(looks, index, shouting) : NameCue.SmallSomewhere;
      const known = cues.get(key) ?? 0;
      if ((known | cue) !== known) cues.set(key, known | cue);
    }
  }
  return cues;
}

export function isShouting(looks: readonly WordLook[]): boolean {
  let capitals = 0;
  for (const { signs } of looks) {
    if (signs & Sign.Small) return false;
    if (signs & Sign.TwoCapitals) capitals++;
  }
  return capitals > 1;
}

function cuesAt(looks: readonly WordLook[], index: number, shouting: boolean): number {
  const before = looks[index - 1];
  let cue = before && !shouting && before.signs & Sign.LetterOrComma ? NameCue.CapitalWithin : 0;
  if (before) cue |= cuesBefore(before, looks[index - 2]);
  return cue | cuesAfter(looks, index);
}

function cuesBefore({ traits, signs }: WordLook, second: WordLook | undefined): number {
  const capital = traits & Trait.Capital;
  let cue = capital ? NameCue.AfterCapital : 0;
  if (capital && traits & (Trait.MaleName | Trait.FemaleName)) cue |= NameCue.AfterGivenName;
  if (traits & Trait.PersonTitle) cue |= NameCue.AfterPersonTitle;
  if (!capital && traits & Trait.BodyNoun) cue |= NameCue.AfterBodyNoun;
  if (signs & Sign.PlacePreposition) cue |= NameCue.AfterPlacePreposition;
  if (signs & Sign.OfficePreposition && second && second.traits & Trait.PersonTitle)
    cue |= NameCue.AfterOfficeOf;
  if (signs & Sign.The) cue |= NameCue.AfterThe;
  return signs & Sign.Comma ? cue | NameCue.AfterComma : cue;
}

function cuesAfter(looks: readonly WordLook[], index: number): number {
  const after = looks[index + 1];
  if (!after) return 0;
  const { traits, signs } = after;
  const capital = traits & Trait.Capital;
  let cue = capital ? NameCue.BeforeCapital : 0;
  if (capital && traits & Trait.BodyHead) cue |= NameCue.BeforeBodyHead;
  if (traits & Trait.BodyWord) cue |= NameCue.BeforeBodyWord;
  if (traits & Trait.SpeechVerb) cue |= NameCue.BeforeSpeechVerb;
  if (traits & Trait.MatchVerb) cue |= NameCue.BeforeMatchVerb;
  if (signs & Sign.Number) cue |= NameCue.BeforeNumber;
  if (signs & Sign.Comma && (looks[index + 2]?.signs ?? 0) & Sign.AgeOrWho) cue |= NameCue.BeforeAge;
  if (signs & Sign.Genitive) cue |= NameCue.BeforeGenitive;
  const bracketed = signs & Sign.Closing && (looks[index - 1]?.signs ?? 0) & Sign.Opening;
  return bracketed ? cue | NameCue.InBrackets : cue;
}
