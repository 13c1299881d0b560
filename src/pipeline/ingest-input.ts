import { UserError } from '../errors';
import type { ReadOptions } from '../ingest/draft';
import type { AllowList } from '../ingest/fetch/allow-list';
import type { FetchedPage } from '../ingest/fetch/fetch-address';
import { readDocument } from '../ingest/read-document';
import type { Reading, Rejection } from '../model/article';
import type { FormatName } from '../model/format';
import type { ArticleInput, IngestOutcome, Problem } from '../model/article-input';
import { ingestArticle } from './ingest-article';
import type { IngestContext } from './ingest-context';
import { createOpenAddress } from './inputs/open-address';
import type { ReadInput } from './worker-threads/reading-thread';
import { isOrder, withdraw } from './withdraw';

/** How an address is fetched, and what the time is. */
export interface InputReader {
  readonly fetch: (url: string) => Promise<FetchedPage>;
  readonly now: () => Date;
  /** A thread may stand behind it. */
  readonly read?: ReadInput;
}

/** Fetches public addresses, and those that `allow` names. */
export function createInputReader(allow: AllowList, userAgent: string, read?: ReadInput): InputReader {
  return {
    fetch: createOpenAddress(allow, userAgent),
    now: () => new Date(),
    read,
  };
}

/**
 * Takes in what a client sent: one article. What a person can mend comes back as problems.
 * @throws UserError DATABASE_UNREACHABLE.
 */
export async function ingestInput(
  context: IngestContext,
  input: ArticleInput,
  reader: InputReader,
): Promise<IngestOutcome> {
  try {
    const { first, rest } = await readInput(input, reader);
    if ('rejection' in first) return await otherThanArticle(context, first.rejection, input);
    const { articleId, created, problems } = await ingestArticle(context, first.article);
    const others = (await rest.next()).done ? [] : [MORE_ARTICLES];
    await rest.return?.();
    return { articleId, created, problems: [...first.problems, ...problems, ...others] };
  } catch (error) {
    if (error instanceof UserError && error.code !== 'DATABASE_UNREACHABLE') return refused(error, input);
    throw error;
  }
}

async function otherThanArticle(
  context: IngestContext,
  rejection: Rejection,
  input: ArticleInput,
): Promise<IngestOutcome> {
  return refused(isOrder(rejection) ? (await withdraw(context, rejection)).told : rejection, input);
}

const MORE_ARTICLES: Problem = {
  code: 'MORE_ARTICLES',
  message:
    'There are more articles at this address; only the first is in. ingestArticles takes in all of them.',
  field: 'url',
};

/** The articles of an input: an address may have a feed or an archive of them. */
export async function readInput(
  input: ArticleInput,
  reader: InputReader,
): Promise<{ first: Reading; rest: AsyncIterator<Reading> }> {
  const readings = readAll(input, reader);
  const { value } = await readings.next();
  return { first: value ?? rejection('INPUT_EMPTY', 'There is nothing at this address.'), rest: readings };
}

async function* readAll(
  input: ArticleInput,
  { fetch, now, read = readDocument }: InputReader,
): AsyncGenerator<Reading, void> {
  const options: ReadOptions = { ...hintsOf(input), now: now() };
  const given = (['text', 'html'] as const).filter((name) => isGiven(input[name]));
  const [format] = given;
  if (given.length > 1) yield rejection('INPUT_AMBIGUOUS', 'Give text or html, not both.');
  else if (format) yield* read(input[format] ?? '', { ...options, format: format satisfies FormatName });
  else if (!isGiven(input.url))
    yield rejection('INPUT_EMPTY', 'Give the article: text, or html, or a url to fetch.');
  else {
    const { bytes, ...page } = await fetch(input.url ?? '');
    yield* read(bytes, { ...options, ...page });
  }
}

function hintsOf({ title, url, outlet, published, authors, language }: ArticleInput): Partial<ReadOptions> {
  const hints = { title, url, outlet, published, authors, language };
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => isGiven(value)));
}

function isGiven(value: string | readonly string[] | null | undefined): boolean {
  return value !== null && value !== undefined && value.length > 0;
}

function rejection(code: string, message: string): Reading {
  return { rejection: { code, message } };
}

function refused({ code, message }: { code: string; message: string }, input: ArticleInput): IngestOutcome {
  return { articleId: null, created: false, problems: [{ code, message, field: fieldOf(code, input) }] };
}

/** The field that held what could not be taken in. */
function fieldOf(code: string, input: ArticleInput): string | undefined {
  if (code.startsWith('URL_')) return 'url';
  if (code === 'INPUT_AMBIGUOUS' || code === 'INPUT_EMPTY') return undefined;
  return (['text', 'html', 'url'] as const).find((name) => isGiven(input[name]));
}
