import type { Article, Reading } from '../../model/article';
import { statedTopics } from '../clean/media-topics';
import { statedGenre } from '../clean/stated-genre';
import { finishDraft } from '../finish-draft';
import { creditsOf, draftOf, originsOf } from '../formats/feed';
import type { Feed } from './feed';

/** What a feed itself has of its only entry, as an article. */
export function readFeedEntry(feed: Feed, now: Date): Reading {
  const [entry] = feed.entries;
  if (!entry) return { rejection: { code: 'EMPTY', message: 'The feed has no entries.' } };
  const draft = draftOf(entry, feed, 1, now);
  return 'rejection' in draft ? draft : finishDraft(draft, { now });
}

/** What a feed tells of its only entry beside the text. */
export type ToldByFeed = Pick<
  Article,
  'published' | 'outlet' | 'authors' | 'topics' | 'genre' | 'language' | 'origins'
>;

/** Null for an entry that isn't there. */
export function toldByFeed(feed: Feed, now: Date): ToldByFeed | null {
  const [entry] = feed.entries;
  if (!entry) return null;
  const { published, outlet, authors } = creditsOf(entry, feed, now);
  return {
    published,
    outlet,
    authors,
    topics: statedTopics(entry.categories.map((label) => ({ label }))),
    genre: statedGenre(entry.categories),
    language: feed.language,
    origins: originsOf(entry),
  };
}
