import { absolute } from './entry-values';
import type { Feed, FeedEntry, Markup } from './feed';

type Thing = Record<string, unknown>;

export function isJsonFeed(value: unknown): value is Thing {
  return isThing(value) && /jsonfeed\.org\/version/.test(String(value.version)) && Array.isArray(value.items);
}

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: Thing, address: string | undefined): Feed {
  const base = text(feed.feed_url) ?? address;
  const authors = namesOf(feed);
  return {
    title: text(feed.title),
    link: absolute(text(feed.home_page_url), base),
    language: text(feed.language),
    entries: (feed.items as unknown[]).filter(isThing).map((item) => readItem(item, base, authors)),
  };
}

function readItem(item: Thing, base: string | undefined, feedAuthors: string[]): FeedEntry {
  const authors = namesOf(item);
  return {
    id: typeof item.id === 'number' ? String(item.id) : text(item.id),
    title: text(item.title),
    link: absolute(text(item.url) ?? text(item.external_url), base),
    authors: authors.length > 0 ? authors : feedAuthors,
    published: text(item.date_published),
    updated: text(item.date_modified),
    categories: Array.isArray(item.tags) ? item.tags.flatMap((tag) => text(tag) ?? []) : [],
    summary: markup(text(item.summary), false),
    content: markup(text(item.content_html), true) ?? markup(text(item.content_text), false),
  };
}

function namesOf({ author, authors }: Thing): string[] {
  return [authors ?? author].flat().flatMap((person) => (isThing(person) ? (text(person.name) ?? []) : []));
}

function markup(value: string | null, html: boolean): Markup | null {
  return value === null ? null : { html, value };
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
