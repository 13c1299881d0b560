import type { Document, Word } from '../../text/document';
import { PhraseKind } from '../labelling/build-knowledge';
import { CoveredWords } from './covered-words';
import type { NameSpan } from '../name-span';
import { byPosition } from '../name-span';
import type { PhraseList } from '../labelling/phrase-list';

/**
 * Lines of results, in whose columns a team goes by its town: "Leeds 2 Grimsby 1", "Leeds 2-1 Grimsby", and a row of a
 * table, "Leeds 20 12 4 4 31 18 40". N stands for a name, 0 for a number, a sign for itself.
 */
export const RESULTS: readonly { columns: RegExp; example: string }[] = [
  { columns: /^N0N0$/, example: 'Millbrook 2 Arlen 1' },
  { columns: /^N0[-–:]0N$/, example: 'Millbrook 2-1 Arlen' },
  { columns: /^(?:0\.?)?N(?:0[-–:]?){4,}$/, example: '1. Millbrook 20 12 4 4 31-18 40' },
];

/** Longer names are a sentence's. */
const MOST_WORDS = 4;
const LONGEST_LINE = 24;

/** In lines of results towns are teams; countries stay countries, and people people. */
export function readResults(doc: Document, spans: readonly NameSpan[], phrases: PhraseList): NameSpan[] {
  const people = new CoveredWords(spans.filter(({ type }) => type === 'PERSON'));
  const teams = doc.sentences
    .flatMap(({ index, words }) => teamsOf(words, phrases).map(([first, end]) => team(index, first, end)))
    .filter(({ sentence, first, end }) => people.isFree(sentence, first, end));
  const covered = new CoveredWords(teams);
  const others = spans.filter(({ sentence, first, end }) => covered.isFree(sentence, first, end));
  return [...others, ...teams].sort(byPosition);
}

function team(sentence: number, first: number, end: number): NameSpan {
  return { sentence, first, end, type: 'ORGANISATION', confidence: 0.8, rule: 'results' };
}

function teamsOf(words: readonly Word[], phrases: PhraseList): [first: number, end: number][] {
  if (words.length > LONGEST_LINE || words.some(({ text }) => /^\p{Ll}/u.test(text))) return [];
  const { names, columns } = columnsOf(words);
  if (!RESULTS.some((row) => row.columns.test(columns))) return [];
  return names.filter(
    ([first, end]) => end - first <= MOST_WORDS && !isListedCountry(words, first, end, phrases),
  );
}

function columnsOf(words: readonly Word[]): { names: [number, number][]; columns: string } {
  const names: [number, number][] = [];
  let columns = '';
  words.forEach(({ text }, at) => {
    const goesOn = columns.endsWith('N');
    if (goesOn && /^(?:\p{Lu}|['’]s?$)/u.test(text)) names[names.length - 1]![1] = at + 1;
    else if (/^\p{Lu}/u.test(text)) {
      names.push([at, at + 1]);
      columns += 'N';
    } else columns += /^\d+$/.test(text) ? '0' : /^[-–:.]$/.test(text) ? text : '?';
  });
  return { names, columns };
}

function isListedCountry(words: readonly Word[], first: number, end: number, phrases: PhraseList): boolean {
  const found = phrases.longestAt(words, first);
  return found !== null && found.length === end - first && (found.flags & PhraseKind.Country) > 0;
}
