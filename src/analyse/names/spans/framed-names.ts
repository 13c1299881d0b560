import type { NameLexicon, NameTypeRow } from '../../lexicon/name-lexicon';
import type { Document, Word } from '../../text/document';
import { CoveredWords } from './covered-words';
import { byPosition } from '../name-span';
import type { NameSpan } from '../name-span';
import type { Places } from '../places';
import { fitsAround } from './settle-types';

/** How far before and after a name the text is looked at. */
const REACH = 60;
/** Surer than a vote over the text, which would take the village for a family. */
const SURE = 0.96;
/** Words of such a name at most: "Novye Atagi". */
const MOST_WORDS = 4;

/** Adds names that the words around leave no doubt of, known or not: "the village of Novye Atagi", "wikiHow founder". */
export function addFramedNames(
  doc: Document,
  spans: readonly NameSpan[],
  { nameTypes, capitalised }: NameLexicon,
  places: Places,
): NameSpan[] {
  const frames = nameTypes.filter(({ unnamed }) => unnamed);
  const named = spans.filter(({ type }) => type !== 'MISC');
  const covered = new CoveredWords(named);
  const added: NameSpan[] = [];
  for (const { index: sentence, words } of doc.sentences) {
    for (let first = 0; first < words.length; first++) {
      if (!mayOpen(words, first) || capitalised.has(words[first]!.text.toLowerCase())) continue;
      const end = nameEnd(words, first);
      const row =
        covered.isFree(sentence, first, end) &&
        frameAround(doc.text, words.slice(first, end), frames, places);
      if (!row) continue;
      const { becomes: type, confidence = SURE, reason: rule } = row;
      added.push({ sentence, first, end, type, confidence, rule });
    }
  }
  if (!added.length) return [...spans];
  const own = new CoveredWords(added);
  const kept = spans.filter((span) => own.isFree(span.sentence, span.first, span.end));
  return [...kept, ...added].sort(byPosition);
}

/** A capital right after a small word, a comma, an article or a genitive, or one within a word. */
function mayOpen(words: readonly Word[], first: number): boolean {
  const { text, xpos } = words[first]!;
  if (!/\p{Lu}/u.test(text)) return false;
  if (INNER_CAPITAL.test(text)) return true;
  const opens = /^NNPS?$/.test(xpos) && /^\p{Lu}\p{L}/u.test(text);
  return opens && /^(?:\p{Ll}|,$|['’]s?$|(?:An?|The)$)/u.test(words[first - 1]?.text ?? '');
}

const INNER_CAPITAL = /^(?:\p{Ll}+|\p{Lu}\p{Ll}+)\p{Lu}\p{L}*$/u;

function nameEnd(words: readonly Word[], first: number): number {
  let end = first + 1;
  if (INNER_CAPITAL.test(words[first]!.text)) return end;
  while (end < words.length && end - first < MOST_WORDS && /^\p{Lu}\p{L}/u.test(words[end]!.text)) end++;
  return end;
}

function frameAround(
  text: string,
  words: readonly Word[],
  frames: readonly NameTypeRow[],
  places: Places,
): NameTypeRow | undefined {
  const [from, to] = [words[0]!.start, words.at(-1)!.end];
  const before = text.slice(Math.max(0, from - REACH), from);
  return frames.find((row) =>
    fitsAround(row, before, text.slice(from, to), text.slice(to, to + REACH), places),
  );
}
