import { parseJson } from '../formats/parse-json';
import { parseXml } from '../xml/parse-xml';
import type { Feed } from './feed';
import { readAtom } from './read-atom';
import { readCdf } from './read-cdf';
import { isJsonFeed, readJsonFeed } from './read-json-feed';
import { readRss } from './read-rss';

/** Readers of feeds by the name of the root element. CDF's are in capitals, and RSS 1.1's channel is not. */
const READERS = [
  { root: /^CHANNEL$/, read: readCdf },
  { root: /^(?:rss|channel|rdf:rdf)$/i, read: readRss },
  { root: /^(?:atom:)?(?:feed|entry)$/, read: readAtom },
] as const;

/** A feed of any format, or null where the text is none. `address` is the feed's own: the base of its links. */
export function readFeed(text: string, address?: string): Feed | null {
  if (text.trimStart().startsWith('{')) {
    const json = parseJson(text);
    return isJsonFeed(json) ? readJsonFeed(json, address) : null;
  }
  const root = parseXml(text);
  if (!root) return null;
  return READERS.find((reader) => reader.root.test(root.name))?.read(root, address) ?? null;
}
