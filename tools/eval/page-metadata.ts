import type { Article } from '../../src/model/article';
import { readPage } from './pages';
import type { ReadPage } from './pages';
import { Tally, percent } from './score';
import type { EvalError, GoldDocument, Score } from './score';

/** Of the English pages with a title or a day: on how many ours is the same. */
export function scorePageMetadata(
  corpus: string,
  documents: readonly GoldDocument[],
  read: ReadPage = readPage,
): Score {
  const errors: EvalError[] = [];
  const [titles, days] = [new Tally(), new Tally()];
  for (const document of documents) {
    const reading = read(document);
    const article = 'article' in reading ? reading.article : null;
    if (!isEnglish(document, article)) continue;
    judgeTitle(document, article, titles, errors);
    judgeDay(document, article, days, errors);
  }
  const figures = [
    percent(corpus, 'title right, English pages', titles.recall, titles.gold),
    percent(corpus, 'day right, English pages', days.recall, days.gold),
    percent(corpus, 'day right, of days found', days.precision, days.found),
  ];
  return { figures, errors, judgements: [] };
}

/** As the page says; the corpus without that field is English but for a few pages, which our own reading tells. */
function isEnglish(document: GoldDocument, article: Article | null): boolean {
  const stated = 'htmlLang' in document ? (document.htmlLang as string | null) : (article?.language ?? 'en');
  return /^en/i.test(stated ?? '');
}

/** Titles are equal when their words are. */
function judgeTitle(
  document: GoldDocument,
  article: Article | null,
  tally: Tally,
  errors: EvalError[],
): void {
  const gold = document.title as string | null;
  if (!gold) return;
  tally.gold += 1;
  if (wordsOf(gold) === wordsOf(article?.title ?? '')) tally.right += 1;
  else {
    const origin = article?.origins.title ?? 'none';
    errors.push({ kind: `title (${origin})`, example: `${document.id}: ${gold} <> ${article?.title}` });
  }
}

/** The day in the page's own zone, which a corpus that gives instants in UTC doesn't tell: news sites lie west of it by up to eight hours or east by two. */
function judgeDay(document: GoldDocument, article: Article | null, tally: Tally, errors: EvalError[]): void {
  const gold = document.date as string | null;
  if (!gold) return;
  const found = article?.published?.value.slice(0, 10);
  tally.gold += 1;
  if (found) tally.found += 1;
  if (found && daysOf(gold).includes(found)) tally.right += 1;
  else {
    const origin = article?.origins.published ?? 'none';
    errors.push({
      kind: `day (${origin})`,
      example: `${document.id}: ${gold} <> ${article?.published?.value}`,
    });
  }
}

function daysOf(date: string): string[] {
  const instant = Date.parse(date);
  if (date.length === 10 || Number.isNaN(instant)) return [date.slice(0, 10)];
  return [-8, 0, 2].map((hours) => new Date(instant + hours * 3_600_000).toISOString().slice(0, 10));
}

/** One letter may be written by two sequences of characters, so both are composed first. */
function wordsOf(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
