import { bodyOf, readPage } from './pages';
import type { ReadPage } from './pages';
import { percent } from './score';
import type { EvalError, GoldDocument, Score } from './score';

/** The shares of a page's shingles that both have, that only we have, that only the annotator has. */
interface Shares {
  both: number;
  ours: number;
  theirs: number;
}

/**
 * The article's body against the annotated one, as the Article Extraction Benchmark counts: shingles of four words, a page's
 * share whatever its length, precision and recall averaged over pages.
 */
export function scorePageBodies(
  corpus: string,
  documents: readonly GoldDocument[],
  read: ReadPage = readPage,
): Score {
  const errors: EvalError[] = [];
  const pages = documents.map((document) => {
    const [gold, found] = [document.articleBody as string, bodyOf(read(document))];
    errors.push(...strayLines(document.id, gold, found));
    return compare(shingles(gold), shingles(found));
  });
  const precision = mean(pages.filter((p) => p.both + p.ours > 0).map((p) => share(p.both, p.ours)));
  const recall = mean(pages.filter((p) => p.both + p.theirs > 0).map((p) => share(p.both, p.theirs)));
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const figures = [
    percent(corpus, 'body shingles F1', f1, pages.length),
    percent(corpus, 'body shingles precision', precision, pages.length),
    percent(corpus, 'body shingles recall', recall, pages.length),
  ];
  return { figures, errors, judgements: [] };
}

function compare(gold: Map<string, number>, found: Map<string, number>): Shares {
  const shares = { both: 0, ours: 0, theirs: 0 };
  for (const key of new Set([...gold.keys(), ...found.keys()])) {
    const [g, f] = [gold.get(key) ?? 0, found.get(key) ?? 0];
    shares.both += Math.min(g, f);
    shares.ours += Math.max(0, f - g);
    shares.theirs += Math.max(0, g - f);
  }
  return shares;
}

/** Four words each; a shorter text is one shingle. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3) && words.length > 0; i += 1) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function share(right: number, wrong: number): number {
  return right + wrong > 0 ? right / (right + wrong) : 1;
}

function mean(values: number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** Lines of one text whose words the other has not in a row. */
function strayLines(id: string, gold: string, found: string): EvalError[] {
  return [
    ...linesMissing(found, gold).map((line) => ({
      kind: 'line too many',
      example: `${id.slice(0, 12)} ${line}`,
    })),
    ...linesMissing(gold, found).map((line) => ({
      kind: 'line missing',
      example: `${id.slice(0, 12)} ${line}`,
    })),
  ];
}

function linesMissing(from: string, within: string): string[] {
  const known = ` ${wordsOf(within)} `;
  return from.split('\n').filter((line) => wordsOf(line) !== '' && !known.includes(` ${wordsOf(line)} `));
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).join(' ');
}
