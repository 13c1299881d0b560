import { UserError } from '../../errors';
import type { ToldByFeed } from '../../ingest/feeds/read-feed-entry';
import type { Article, Reading, Rejection } from '../../model/article';

/** The article of an entry, and what it had to go without. */
export interface EntryArticle {
  article: Article;
  problems: Rejection[];
}

/** A page that shows so much less than its feed is only the beginning of the article. */
const FAR_LONGER = 1.5;

/**
 * The page that an entry links to, with what only the feed tells; the feed's own text where the page shows far less of
 * it, or can't be read. @throws UserError where neither has a text.
 */
export function entryArticle(
  page: Reading | null,
  entry: Reading,
  told: ToldByFeed | null,
  link: string | null,
): EntryArticle {
  const short = 'article' in entry ? entry : null;
  if (page && 'article' in page) {
    const { article } = page;
    if (short && short.article.text.length > article.text.length * FAR_LONGER)
      return { article: short.article, problems: short.problems };
    return {
      article: { ...filled(article, told), url: article.url ?? link },
      problems: page.problems,
    };
  }
  if (short)
    return { article: short.article, problems: page ? [missing(page.rejection, link)] : short.problems };
  throw reasonOf(page, entry);
}

function missing({ code, message }: Rejection, link: string | null): Rejection {
  return { code, message: `Only what the feed itself tells is in, without the page ${link}: ${message}` };
}

function reasonOf(page: Reading | null, entry: Reading): UserError {
  const [reason] = [page, entry].flatMap((one) => (one && 'rejection' in one ? [one.rejection] : []));
  return new UserError(
    reason?.code ?? 'NO_TEXT',
    reason?.message ?? 'The entry has neither a text nor a link.',
  );
}

/** The fields that a feed may tell where the page doesn't. */
const FILLED = ['published', 'outlet', 'authors', 'topics', 'genre', 'language'] as const;

function filled(article: Article, told: ToldByFeed | null): Article {
  if (!told) return article;
  const fields = FILLED.filter((field) => isEmpty(article[field]) && !isEmpty(told[field]));
  const pick = (from: object): object =>
    Object.fromEntries(Object.entries(from).filter(([field]) => fields.some((name) => name === field)));
  return {
    ...article,
    ...pick(told),
    origins: { ...article.origins, ...(pick(told.origins) as Article['origins']) },
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
