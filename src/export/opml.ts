import type { Feed } from '../model/feed';
import { xmlText } from './xml-text';

/** Feeds as other readers of feeds take them in: http://opml.org/spec2.opml. */
export function writeOpml(feeds: readonly Pick<Feed, 'url' | 'title'>[]): string {
  const outlines = feeds.map(({ url, title }) => {
    const name = xmlText(title ?? url);
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${xmlText(url)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Feeds of Newsgraph</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
  ].join('\n');
}
