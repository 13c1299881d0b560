import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../src/ingest/clean/decode-bytes';
import { readDate } from '../../src/ingest/clean/read-date';
import type { Feed, FeedEntry, Markup } from '../../src/ingest/feeds/feed';
import { readFeed } from '../../src/ingest/feeds/read-feed';
import { fragmentText } from '../../src/ingest/formats/html/fragment-text';
import { translate } from './feed-expectations';
import type { Expectation, FeedField } from './feed-expectations';
import { count } from './score';
import type { EvalError, GoldDocument, Score } from './score';

const NOW = new Date('2026-01-01T00:00:00Z');

/** Every file of feedparser's tests is read; what their expectations say is compared where it can be translated. */
export function scoreFeeds(corpus: string, documents: readonly GoldDocument[]): Score {
  const errors: EvalError[] = [];
  const right = new Map<string, number>();
  const gold = new Map<string, number>();
  let crashes = 0;
  for (const document of documents) {
    const feed = readSafely(document);
    if (feed instanceof Error) {
      crashes += 1;
      errors.push({ kind: 'crash', example: `${document.id}: ${feed.message}` });
      continue;
    }
    const expected = translate(document.expect as string | null);
    if (!expected) continue;
    const kind = expected.entry === null ? `feed ${expected.field}` : `entry ${expected.field}`;
    gold.set(kind, (gold.get(kind) ?? 0) + 1);
    const found = feed && answer(feed, expected);
    if (found === plainOf(expected)) right.set(kind, (right.get(kind) ?? 0) + 1);
    else errors.push({ kind, example: `${document.id}: ${plainOf(expected)} <> ${found}` });
  }
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    figures: [
      count(corpus, 'files that are read', documents.length - crashes, documents.length),
      count(corpus, 'expectations met', sum(right), sum(gold)),
      ...[...gold].sort().map(([kind, of]) => count(corpus, `${kind} right`, right.get(kind) ?? 0, of)),
    ],
    errors,
    judgements: [],
  };
}

function readSafely(document: GoldDocument): Feed | null | Error {
  try {
    return readFeed(decodeBytes(readFileSync(document.path as string), charsetOf(document)));
  } catch (error) {
    return error as Error;
  }
}

/** As the test serves it. */
function charsetOf({ headers }: GoldDocument): string | undefined {
  return /charset\s*=\s*"?([\w:.-]+)/i.exec((headers as string[]).join('\n'))?.[1];
}

function answer(feed: Feed, { entry, field }: Expectation): string | null {
  if (entry === null) return field === 'link' ? feed.link : plain(feed.title ?? '');
  const found = feed.entries[entry];
  return found ? valueOf(found, field) : null;
}

function valueOf(entry: FeedEntry, field: FeedField): string | null {
  if (field === 'link' || field === 'id') return entry[field];
  if (field === 'published' || field === 'updated') {
    const written = field === 'published' ? entry.published : (entry.updated ?? entry.published);
    return written && (readDate(written, NOW)?.slice(0, 10) ?? null);
  }
  if (field === 'author') return entry.authors.join(', ');
  return plain(field === 'title' ? (entry.title ?? '') : textOf(entry.summary ?? entry.content));
}

function textOf(markup: Markup | null): string {
  return markup?.value ?? '';
}

/** Their values are cleaned HTML, ours its words: both are compared as words. */
function plainOf({ field, value }: Expectation): string {
  if (field === 'author') return value.replace(/\s*\([^)]*@[^)]*\)$/, '');
  return field === 'title' || field === 'text' ? plain(value) : value;
}

function plain(value: string): string {
  return (/[<&]/.test(value) ? fragmentText(value) : value).replace(/\s+/g, ' ').trim();
}
