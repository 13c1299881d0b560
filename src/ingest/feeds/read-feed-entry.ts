import type { Reading } from '../../model/article';
import { finishDraft } from '../finish-draft';
import { draftOf } from '../formats/feed';
import type { Feed } from './feed';

/** What a feed itself has of its only entry, as an article. */
export function readFeedEntry(feed: Feed, now: Date): Reading {
  const [entry] = feed.entries;
  if (!entry) return { rejection: { code: 'EMPTY', message: 'The feed has no entries.' } };
  const draft = draftOf(entry, feed, 1, now);
  return 'rejection' in draft ? draft : finishDraft(draft, { now });
}
