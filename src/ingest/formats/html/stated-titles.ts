import type { Candidate, Found } from './candidate';
import type { Metas } from './metas';
import { lineOf } from './page';
import type { Page } from './page';
import { saySame, wordsOf } from './same-words';

/** What stands between a headline and the site's name in `<title>`. */
export const SEPARATOR = /\s+[|–—»:·•-]+\s+/;

/** What a page says of itself beside its words, where a title needs it. */
export interface TitleSources {
  page: Page;
  metas: Metas;
  /** By JSON-LD. */
  headline: string | undefined;
  outlet: string | undefined;
  /** The page's address. */
  url: string | undefined;
}

/** The titles that a page's metadata state, without the site's name, best first. */
export function statedTitles({ page, metas, headline, outlet, url }: TitleSources): Found[] {
  const stated: Candidate[] = [
    ['og:title', metas.get('og:title')],
    ['json-ld', headline],
    ['twitter:title', metas.get('twitter:title')],
    ['title', lineOf(page.querySelector('title'))],
  ];
  return stated.flatMap(([origin, value]) => {
    const title = value && withoutSite(unescapeEntities(value), outlet, url);
    return title ? [[origin, title] as const satisfies Found] : [];
  });
}

/** "Talks open in Geneva | World - The Lake Herald" → "Talks open in Geneva | World"; of a bare bar also the rest. */
function withoutSite(title: string, outlet: string | undefined, url: string | undefined): string {
  const last = outlet && title.endsWith(outlet) ? outlet : (title.split(SEPARATOR).at(-1) ?? '');
  if (last === title) return title.trim();
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»:·•-]+\s*$/, '');
  const isSite = (outlet !== undefined && saySame(last, outlet)) || isHost(last, url);
  const isMarked = outlet === undefined && /[|»]/.test(title) && cut.length > last.length;
  return (isSite || isMarked ? cut : title).trim();
}

/** "Times of India" on timesofindia.example. */
function isHost(name: string, url: string | undefined): boolean {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const squashed = wordsOf(name).join('');
  return squashed.length > 2 && host.split('.').some((label) => label.replace(/-/g, '') === squashed);
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
