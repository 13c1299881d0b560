import { readPage } from './pages';
import type { ReadPage } from './pages';
import { Tally, percent } from './score';
import type { EvalError, GoldDocument, Score } from './score';

/**
 * Pieces of text that must and must not be in the extract, as trafilatura's own evaluation counts them: found where the
 * extract has them, blanks aside. The headline belongs to the text.
 */
export function scorePageSegments(
  corpus: string,
  documents: readonly GoldDocument[],
  read: ReadPage = readPage,
): Score {
  const errors: EvalError[] = [];
  const all = new Tally();
  const english = new Tally();
  for (const document of documents) {
    const tallies = /^en/i.test(String(document.htmlLang)) ? [all, english] : [all];
    judge(document, read(document), tallies, errors);
  }
  const figures = [
    percent(corpus, 'segments F1', all.f1, all.gold),
    percent(corpus, 'segments precision', all.precision, all.found),
    percent(corpus, 'segments recall', all.recall, all.gold),
    percent(corpus, 'segments F1, English pages', english.f1, english.gold),
  ];
  return { figures, errors, judgements: [] };
}

function judge(
  document: GoldDocument,
  reading: ReturnType<ReadPage>,
  tallies: Tally[],
  errors: EvalError[],
): void {
  const text = 'article' in reading ? oneLine(reading.article.text) : '';
  const note = (kind: string, segment: string) =>
    errors.push({ kind, example: `${String(document.originalFile ?? document.id)}: ${segment}` });
  if ('rejection' in reading) note(`rejected ${reading.rejection.code}`, '');
  const has = (segment: string) => text.includes(oneLine(segment));
  const wanted = document.with as string[];
  const kept = (document.without as string[]).filter(has);
  for (const segment of wanted) if (!has(segment)) note('missing', segment);
  for (const segment of kept) note('boilerplate', segment);
  for (const tally of tallies) {
    const right = wanted.filter(has).length;
    tally.gold += wanted.length;
    tally.right += right;
    tally.found += right + kept.length;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
