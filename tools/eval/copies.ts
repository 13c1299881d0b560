import { compareTexts } from '../../src/resolve/copies/compare-texts';
import { copyKeys } from '../../src/resolve/copies/copy-keys';
import { count, percent, type EvalError, type GoldDocument, type Score } from './score';

/** A text and one before it that it is called a copy of. */
interface FoundCopy {
  one: GoldDocument;
  other: GoldDocument;
  kind: string;
  similarity: number;
}

/**
 * Copies among all texts of a corpus, looked up and compared as the product does it, beside the pairs that share half of
 * their runs of five words. What else is called a copy (excerpts, texts worked over) is listed as an error to be read.
 */
export function scoreCopies(corpus: string, documents: readonly GoldDocument[]): Score {
  const gold = new Set(
    documents.flatMap(({ id, copies }) => (copies as string[]).map((other) => pairKey(id, other))),
  );
  const found = findCopies(documents);
  const known = found.filter(({ one, other }) => gold.has(pairKey(one.id, other.id)));
  return {
    figures: [
      percent(corpus, 'near duplicates found', known.length / gold.size, gold.size),
      count(corpus, 'copies beside them', found.length - known.length, gold.size),
      count(corpus, 'groups of copies', groupsOf(found), documents.length),
    ],
    errors: found.filter((copy) => !known.includes(copy)).map(toldOf),
    judgements: [],
  };
}

const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

function findCopies(documents: readonly GoldDocument[]): FoundCopy[] {
  const byKey = new Map<number, GoldDocument[]>();
  return documents.flatMap((one) => {
    const keys = copyKeys(one.text);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    return [...near].flatMap((other) => {
      const copy = compareTexts(one.text, other.text, daysBetween(one, other));
      return copy ? [{ one, other, ...copy }] : [];
    });
  });
}

/** Dates as the corpus has them: "26-FEB-1987 15:02:20.00". */
function daysBetween(one: GoldDocument, other: GoldDocument): number {
  const [a, b] = [one, other].map(({ date }) => Date.parse(String(date).slice(0, 11).replace(/-/g, ' ')));
  return Math.abs(a! - b!) / 86_400_000;
}

function groupsOf(found: readonly FoundCopy[]): number {
  const groups = new Map<string, Set<string>>();
  for (const { one, other } of found) {
    const [a, b] = [one, other].map(({ id }) => groups.get(id) ?? new Set([id]));
    const both = new Set([...a!, ...b!]);
    for (const id of both) groups.set(id, both);
  }
  return new Set(groups.values()).size;
}

function toldOf({ one, other, kind, similarity }: FoundCopy): EvalError {
  const start = ({ id, text }: GoldDocument) => `${id} «${text.slice(0, 160).replace(/\s+/g, ' ')}»`;
  return { kind, example: `${similarity.toFixed(2)} ${start(one)} ${start(other)}` };
}
