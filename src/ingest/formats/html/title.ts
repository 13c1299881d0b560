import { lineOf } from './page';
import type { Page } from './page';
import type { Candidate, Found } from './candidate';

/** What stands between a headline and the site's name in `<title>`. */
const SEPARATOR = /\s+[|–—»:·•-]+\s+/;
const MAX_HEADING = 300;

/**
 * The headline as the reader sees it: the h1 that says the same as the metadata, else the metadata's own
 * (OpenGraph, JSON-LD, `<title>` without the site's name). Social titles are often cut or sharpened.
 */
export function findTitle(
  page: Page,
  metas: ReadonlyMap<string, string>,
  headline: string | undefined,
  outlet: string | undefined,
): Found | null {
  const stated: Candidate[] = [
    ['og:title', metas.get('og:title')],
    ['json-ld', headline],
    ['twitter:title', metas.get('twitter:title')],
    ['title', lineOf(page.querySelector('title'))],
  ];
  const clean = stated.flatMap(([origin, value]) => {
    const title = value && withoutSite(unescapeEntities(value), outlet);
    return title ? [[origin, title] as const satisfies Found] : [];
  });
  const headings = [...page.querySelectorAll('h1')]
    .map(lineOf)
    .filter((line) => line && line.length < MAX_HEADING);
  const seen = headings.find((heading) => clean.some(([, title]) => saySame(heading, title)));
  if (seen) return ['h1', seen];
  const lone = headings.length === 1 ? headings[0] : undefined;
  const [best] = clean;
  if (lone && (!best || (best[0] === 'title' && saysLess(best[1], lone)))) return ['h1', lone];
  return best ?? null;
}

/** A title for any page, "Charset" over "Minister warns"; not the heading's own words, nor a site's name as heading. */
function saysLess(title: string, heading: string): boolean {
  const [said, seen] = [wordsOf(title), wordsOf(heading)];
  return said.size < seen.size && ![...said].some((word) => seen.has(word));
}

/** "Talks open in Geneva | The Lake Herald" → "Talks open in Geneva". */
function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length === 1) return title.trim();
  const last = parts.at(-1) ?? '';
  const isSite = outlet ? saySame(last, outlet) : parts.length > 1 && /[|»]/.test(title);
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»:·•-]+\s*$/, '');
  return (isSite && cut.length > last.length ? cut : title).trim();
}

/** Half of the words of both, or all words of the shorter one. */
function saySame(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const union = first.size + second.size - shared;
  return shared > 0 && (shared >= union / 2 || (shared === Math.min(first.size, second.size) && shared > 1));
}

function wordsOf(line: string): Set<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Pages escape their metadata twice often enough. */
function unescapeEntities(value: string): string {
  return value.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(name.toLowerCase().startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
