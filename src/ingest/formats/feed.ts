import type { Rejection } from '../../model/article';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import type { DraftOrRejection, Source } from '../draft';
import type { Feed, FeedEntry, Markup } from '../feeds/feed';
import { readFeed } from '../feeds/read-feed';
import { fragmentText } from './html/fragment-text';
import { reject } from './reject';

/** RSS, Atom, RDF, CDF and JSON Feed: an article for each entry, with as much of its text as the feed has. */
export function* readFeedEntries({ text, options }: Source): Generator<DraftOrRejection> {
  const feed = readFeed(text, options.fetchedFrom ?? options.url);
  if (!feed) {
    yield reject('BAD_FEED', 'The feed is damaged: there is no channel and no entry in it. Fetch it again.');
    return;
  }
  if (feed.entries.length === 0) yield reject('EMPTY', 'The feed has no entries.');
  for (const [i, entry] of feed.entries.entries()) yield draftOf(entry, feed, i + 1, options.now);
}

/** An entry as an article, with as much of its text as the feed has. */
export function draftOf(entry: FeedEntry, feed: Feed, number: number, now: Date): DraftOrRejection {
  const title = entry.title && lineOf({ html: /<[a-z/]|&\w+;/i.test(entry.title), value: entry.title });
  const text = longer(entry.content, entry.summary);
  if (text === '') {
    const link = entry.link ? ` Fetch ${entry.link.slice(0, 200)}.` : '';
    return reject(
      'NO_TEXT',
      `Entry ${number}${title ? `, "${title.slice(0, 80)}",` : ''} has no text.${link}`,
    );
  }
  const { problems, ...told } = creditsOf(entry, feed, now, `Entry ${number}`);
  return {
    title: title || null,
    text,
    url: entry.link,
    ...told,
    language: feed.language,
    keywords: entry.categories.map((label) => ({ label })),
    origins: originsOf(entry),
    problems: [...problems, ...(entry.content ? [] : [summaryOnly(entry, number)])],
  };
}

/** Day, outlet and authors of an entry, which it tells with or without a text. */
export function creditsOf(
  entry: FeedEntry,
  feed: Feed,
  now: Date,
  where?: string,
): { outlet: string | null; authors: string[] } & ReturnType<typeof statedDate> {
  return {
    outlet: feed.title && lineOf({ html: true, value: feed.title }),
    authors: entry.authors.flatMap(splitByline),
    ...statedDate(entry.published ?? entry.updated, now, where),
  };
}

/** The whole text where the entry has it, else its summary. */
function longer(content: Markup | null, summary: Markup | null): string {
  const [whole, short] = [content ? plain(content) : '', summary ? plain(summary) : ''];
  return whole.length >= short.length ? whole : short;
}

function plain({ html, value }: Markup): string {
  return html ? fragmentText(value) : value;
}

function lineOf(markup: Markup): string {
  return plain(markup).replace(/\s+/g, ' ').trim();
}

export function originsOf(entry: FeedEntry): Record<string, string> {
  return {
    title: 'feed',
    url: 'feed',
    outlet: 'feed-title',
    published: entry.published ? 'feed' : 'feed-updated',
    authors: 'feed',
    language: 'feed',
    topics: 'feed',
  };
}

function summaryOnly({ link }: FeedEntry, number: number): Rejection {
  return {
    code: 'SUMMARY_ONLY',
    message: `Entry ${number} has only its summary in the feed. Take in ${link?.slice(0, 200) ?? 'its page'} for the whole article.`,
  };
}
