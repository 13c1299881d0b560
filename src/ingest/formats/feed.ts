import { readDate } from '../clean/read-date';
import type { Draft, DraftOrRejection, Source } from '../draft';
import type { Feed, FeedEntry, Markup } from '../feeds/feed';
import { readFeed } from '../feeds/read-feed';
import { fragmentText } from './html/fragment-text';

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

function draftOf(entry: FeedEntry, feed: Feed, number: number, now: Date): DraftOrRejection {
  const title = entry.title && lineOf({ html: /<[a-z/]|&\w+;/i.test(entry.title), value: entry.title });
  const text = longer(entry.content, entry.summary);
  if (text === '') {
    const link = entry.link ? ` Fetch ${entry.link.slice(0, 200)}.` : '';
    return reject(
      'NO_TEXT',
      `Entry ${number}${title ? `, "${title.slice(0, 80)}",` : ''} has no text.${link}`,
    );
  }
  const written = entry.published ?? entry.updated;
  const published = written && readDate(written, now);
  return {
    title: title || null,
    text,
    url: entry.link,
    outlet: feed.title && lineOf({ html: true, value: feed.title }),
    published: published ? { value: published, origin: 'METADATA' } : null,
    authors: entry.authors,
    language: feed.language,
    keywords: entry.categories.map((label) => ({ label })),
    origins: originsOf(entry),
    problems: problemsOf(entry, number, written, published),
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

function originsOf(entry: FeedEntry): Record<string, string> {
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

function problemsOf(
  entry: FeedEntry,
  number: number,
  written: string | null,
  published: string | null,
): Draft['problems'] {
  const unreadable = {
    code: 'UNREADABLE_DATE',
    message: `Entry ${number}: the date "${written?.slice(0, 50)}" can't be read or lies in the future, and was left out.`,
  };
  const summary = {
    code: 'SUMMARY_ONLY',
    message: `Entry ${number} has only its summary in the feed. Take in ${entry.link?.slice(0, 200) ?? 'its page'} for the whole article.`,
  };
  return [...(written && !published ? [unreadable] : []), ...(entry.content ? [] : [summary])];
}

function reject(code: string, message: string): DraftOrRejection {
  return { rejection: { code, message } };
}
