import type { PublicationDate, Reading, Rejection } from '../model/article';
import { MAX_NAME_LENGTH, MAX_URL_LENGTH } from '../model/limits';
import { parseFuzzyDate } from '../model/fuzzy-date';
import { tooLong } from '../model/too-long';
import { webAddress } from '../model/web-address';
import { detectLanguage } from './clean/detect-language';
import { findCredits } from './clean/find-credits';
import type { Credits } from './clean/find-credits';
import { statedTopics } from './clean/media-topics';
import { normaliseLine, normaliseText } from './clean/normalise-text';
import { statedGenre } from './clean/stated-genre';
import type { Draft, ReadOptions } from './draft';

/**
 * A draft with the user's hints, its text cleaned, the gaps filled from credit lines, and every limit kept:
 * what is over one is left out with a problem; a text that is empty or too long is rejected.
 */
export function finishDraft(draft: Draft, options: ReadOptions): Reading {
  const problems = [...draft.problems];
  const origins = { ...draft.origins };
  const { defaults = {} } = options;
  const name = (field: 'title' | 'outlet', own?: string | null) =>
    checkedName(field, pick(field, options[field], own, defaults[field], origins), problems);
  const { title, text } = withHeadline(draft, name('title', draft.title));
  const rejection = checkText(text);
  if (rejection) return { rejection };

  const credits = findCredits(text, options.now);
  const outlet = name('outlet', draft.outlet || fromText('outlet', credits.outlet, origins));
  const ownAuthors = draft.authors?.length ? draft.authors : fromText('authors', credits.authors, origins);
  const authors = pick('authors', options.authors, ownAuthors, defaults.authors, origins);
  const article = {
    title,
    text,
    url: checkedUrl(pick('url', options.url, draft.url ?? options.fetchedFrom, undefined, origins), problems),
    ...(draft.item && { item: draft.item }),
    outlet,
    published: publication(draft, options, credits, origins, problems),
    authors: [...new Set((authors ?? []).map((author) => checkedName('authors', author, problems)))].filter(
      (author) => author !== null,
    ),
    credits: credits.agencies,
    topics: statedTopics(draft.keywords ?? []),
    genre: draft.genre ?? statedGenre((draft.keywords ?? []).map(({ label }) => label)),
    language: languageOf(text, draft, options),
    origins,
  };
  return { article: { ...article, origins: keepKnown(article, origins) }, problems };
}

/** The hint wins over what the input says of itself, and that over the default. */
function pick<T extends string | readonly string[]>(
  field: string,
  hint: T | undefined,
  own: T | null | undefined,
  byDefault: T | undefined,
  origins: Record<string, string>,
): T | null {
  const value = [hint, own, byDefault].find((one) => one?.length);
  if (value && (value === hint || value !== own)) origins[field] = 'user';
  return value ?? null;
}

/** By the words themselves, where the user says nothing that goes before. */
function languageOf(text: string, draft: Draft, { language, defaults }: ReadOptions): string | null {
  const byDefault = draft.language ? undefined : defaults?.language;
  return language ?? byDefault ?? detectLanguage(text, draft.language ?? null);
}

function fromText<T extends string | string[]>(
  field: string,
  value: T | undefined,
  origins: Record<string, string>,
): T | undefined {
  if (value?.length) origins[field] = 'credit-line';
  return value;
}

/** The headline is the first line of the text, and the title repeats it. */
function withHeadline(draft: Draft, title: string | null): { title: string | null; text: string } {
  const text = normaliseText(draft.text);
  if (title === null) return { title, text };
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  if (sameWords(first, title)) return { title: first, text };
  const ownHeadline = draft.title !== null && sameWords(first, draft.title);
  const body = ownHeadline ? text.slice(first.length).trimStart() : text;
  return { title, text: body === '' ? '' : `${title}\n\n${body}` };
}

function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(line: string): string {
  return (
    line
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

function checkText(text: string): Rejection | null {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { code: 'EMPTY', message: 'There is no text in it. Give an article with at least one sentence.' };
  }
  return tooLong(text);
}

function checkedName(field: string, value: string | null, problems: Rejection[]): string | null {
  const line = normaliseLine(value ?? '');
  if (line.length <= MAX_NAME_LENGTH) return line || null;
  problems.push({
    code: 'NAME_TOO_LONG',
    message: `${field} has ${line.length} characters and was left out; a name may have ${MAX_NAME_LENGTH}.`,
  });
  return null;
}

function checkedUrl(value: string | null, problems: Rejection[]): string | null {
  if (value === null) return null;
  const address = webAddress(value);
  const isWeb = address !== null && /^https?:/.test(address) && new URL(address).username === '';
  if (isWeb && address.length <= MAX_URL_LENGTH) return address;
  problems.push({
    code: 'BAD_URL',
    message: `The address "${normaliseLine(value).slice(0, 100)}" was left out: it must be http or https, without a password, and at most ${MAX_URL_LENGTH} characters.`,
  });
  return null;
}

function publication(
  draft: Draft,
  options: ReadOptions,
  credits: Credits,
  origins: Record<string, string>,
  problems: Rejection[],
): PublicationDate | null {
  const given = saidByUser(options.published, options.now, problems);
  const own = given ? null : (draft.published ?? datelineOf(credits, origins));
  if (own) return own;
  const value = given ?? saidByUser(options.defaults?.published, options.now, problems);
  if (value !== null) origins.published = 'user';
  return value === null ? null : { value, origin: 'USER' };
}

function datelineOf({ published }: Credits, origins: Record<string, string>): PublicationDate | null {
  if (!published) return null;
  origins.published = 'credit-line';
  return { value: published, origin: 'DATELINE' };
}

function saidByUser(published: string | undefined, now: Date, problems: Rejection[]): string | null {
  if (!published) return null;
  const date = parseFuzzyDate(published);
  if (date?.from && Date.parse(date.from) <= now.getTime()) return date.value;
  problems.push({
    code: 'BAD_PUBLISHED',
    message: `published "${published.slice(0, 50)}" was left out: it must be a date that is not in the future, like 2007-05-28 or 2007-05.`,
  });
  return null;
}

/** An origin stands only beside a value. */
function keepKnown(article: object, origins: Record<string, string>): Record<string, string> {
  const values = new Map<string, unknown>(Object.entries(article));
  const known = Object.entries(origins).filter(([field]) => {
    const value = values.get(field);
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
  });
  return Object.fromEntries(known);
}
