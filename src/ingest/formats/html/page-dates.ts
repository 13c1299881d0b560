import { localDay, readDate } from '../../clean/read-date';
import { first } from './candidate';
import type { Candidate, Found } from './candidate';
import type { LinkedData } from './json-ld';
import { meta } from './metas';
import type { Metas } from './metas';
import { lineOf } from './page';
import type { Page, PageElement } from './page';
import { visibleDates } from './visible-dates';

const DATE_METAS =
  'article:published_time article:published og:article:published_time parsely-pub-date sailthru.date datepublished date_published dc.date.issued dc.date dcterms.created dcterms.date citation_publication_date citation_date pubdate publishdate publish-date publication_date published date.release article.published cxenseparse:recs:publishtime bt:pubdate displaydate date'.split(
    ' ',
  );
const LATER = /updat|modif|expire/i;

/** What tells when a page was published. */
export interface DateSources {
  page: Page;
  metas: Metas;
  data: LinkedData | null;
  urls: readonly (string | null | undefined)[];
  /** The element that shows the headline. */
  heading: PageElement | null;
  now: Date;
}

/** A page that moved to another system is stated to be from that day, but goes on telling its first day by its address. */
const MOVED_DAYS = 30;
const A_DAY = 24 * 3_600_000;

/**
 * When a page says that it was published: JSON-LD, meta tags, itemprop and `<time>`, the address, and last what the reader
 * sees as its date. One counts only where it can be read and isn't in the future. An instant in UTC has the day that the
 * page itself shows for it. An address of long before is right.
 */
export function publishedAt({ page, metas, data, urls, heading, now }: DateSources): Found | null {
  const times = timesOf(page);
  const seen = visibleDates(page, heading);
  const stated: Candidate[] = [
    ['json-ld', data?.datePublished],
    ...DATE_METAS.map(meta(metas)),
    ['itemprop', itempropDate(page)],
    ...times.map((time): Candidate => ['time', time]),
    ...urls.map((url): Candidate => ['url', url && dateInAddress(url)]),
    ...seen.map((written): Candidate => ['visible-date', written]),
  ];
  const readable = stated.map(([origin, written]): Candidate => [
    origin,
    written && readDate(written, now) && written,
  ]);
  const found = first(readable);
  if (!found) return null;
  const addressed = first(readable.filter(([origin]) => origin === 'url'));
  const [origin, written] = addressed && isLongBefore(addressed[1], found[1], now) ? addressed : found;
  return [origin, localDay(written, [...times, ...seen.slice(0, 1)], now) ?? readDate(written, now) ?? ''];
}

/** Of all `<time>` elements, those marked as the publication first, then those within the article; of a change never. */
function timesOf(page: Page): string[] {
  const times = [...page.querySelectorAll('time')].filter((time) => isPublication(time) || !isChange(time));
  const inside = [...page.querySelectorAll('article time, main time, header time')];
  const ordered = [
    ...times.filter(isPublication),
    ...times.filter((time) => inside.includes(time)),
    ...times,
  ];
  return ordered.flatMap((time) => time.getAttribute('datetime') ?? (lineOf(time) || []));
}

function isPublication(time: PageElement): boolean {
  return time.getAttribute('pubdate') !== null || /publi|entry-date/i.test(namesOf(time));
}

/** "Posted: May 4, 1998 | Last updated: …" is a publication all the same. */
function isChange(time: PageElement): boolean {
  return LATER.test(namesOf(time)) || /^\W*(?:last )?(?:updat|modif)/i.test(lineOf(time));
}

function namesOf(time: PageElement): string {
  return `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
}

function itempropDate(page: Page): string | null {
  const element = page.querySelector('[itemprop="datePublished"]');
  if (!element) return null;
  const stated = ['content', 'datetime', 'value'].map((name) => element.getAttribute(name)).find(Boolean);
  return stated ?? (lineOf(element) || null);
}

function isLongBefore(written: string, other: string, now: Date): boolean {
  const at = (date: string): number => Date.parse(readDate(date, now) ?? '');
  return at(other) - at(written) > MOVED_DAYS * A_DAY;
}

/** "/2019/11/20/…", "/2019/11/2/…", "/2019-11-20/…", "/2019/nov/20/…", "-20191120.html". */
function dateInAddress(url: string): string | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//.exec(url);
  if (named) return `${named[3]} ${named[2]} ${named[1]}`;
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/.exec(url) ??
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(url) ??
    [];
  return year ? `${year}/${month}/${day}` : null;
}
