import { UserError } from '../errors';
import type { Article, Rejection } from '../model/article';
import { cleanUnits } from '../model/clean-units';
import { cutUnits } from '../model/cut-units';
import { parseFuzzyDate } from '../model/fuzzy-date';
import { MAX_CREDITED, MAX_NAME_LENGTH, MAX_URL_LENGTH } from '../model/limits';
import { tooLong } from '../model/too-long';

export interface CheckedArticle {
  article: Article;
  /** What was left out or cut. */
  problems: Rejection[];
}

/**
 * Makes an article storable, whoever made it. Throws a UserError for a text or an address that can't be taken in; what
 * is wrong with anything else becomes a problem, and the article goes in without it.
 */
export function checkArticle(given: Article): CheckedArticle {
  const problems: Rejection[] = [];
  const text = checkText(given.text);
  const article: Article = {
    ...given,
    text,
    url: checkUrl(given.url),
    title: checkName('title', given.title, problems),
    outlet: checkName('outlet', given.outlet, problems),
    authors: checkNames('author', given.authors, problems),
    credits: checkNames('credit', given.credits, problems),
    published: checkPublished(given.published, problems),
  };
  return { article, problems };
}

function checkText(text: string): string {
  if (text.trim() === '')
    throw new UserError('TEXT_EMPTY', 'The article has no text. Give the words of the report.');
  const refusal = tooLong(text);
  if (refusal) throw new UserError(refusal.code, refusal.message);
  return cleanUnits(text);
}

function checkUrl(url: string | null): string | null {
  if (url === null || url === '') return null;
  if (Buffer.byteLength(url) <= MAX_URL_LENGTH) return cleanUnits(url);
  const size = Buffer.byteLength(url);
  throw new UserError(
    'URL_TOO_LONG',
    `The address has ${size} bytes; at most ${MAX_URL_LENGTH} can be stored. Leave it out or shorten it.`,
  );
}

/** Each becomes an actor, and is compared with the others. */
function checkNames(field: string, names: readonly string[], problems: Rejection[]): string[] {
  if (names.length > MAX_CREDITED) {
    const message = `The article has ${names.length} ${field}s; the first ${MAX_CREDITED} were kept.`;
    problems.push({ code: 'TOO_MANY_NAMES', message });
  }
  return names.slice(0, MAX_CREDITED).flatMap((name) => checkName(field, name, problems) ?? []);
}

function checkName(field: string, name: string | null, problems: Rejection[]): string | null {
  const clean = cleanUnits(name ?? '').trim();
  if (clean === '') return null;
  if (clean.length <= MAX_NAME_LENGTH) return clean;
  problems.push({
    code: 'NAME_TOO_LONG',
    message: `The ${field} has ${clean.length} characters; the first ${MAX_NAME_LENGTH} were kept.`,
  });
  return cutUnits(clean, MAX_NAME_LENGTH);
}

function checkPublished(published: Article['published'], problems: Rejection[]): Article['published'] {
  if (!published || parseFuzzyDate(published.value)) return published;
  problems.push({
    code: 'PUBLISHED_INVALID',
    message: `"${published.value}" is no date and was left out. Write a day as 2007-05-28, a month as 2007-05.`,
  });
  return null;
}
