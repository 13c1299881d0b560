import type { Found } from './candidate';
import { headingOf, isElement, lineOf } from './page';
import type { Page, PageElement, PageNode } from './page';
import { sameWords, saySame, wordsOf } from './same-words';
import { SEPARATOR, statedTitles } from './stated-titles';
import type { TitleSources } from './stated-titles';

const MAX_HEADING = 300;
/** A class or an id of a headline, and of what shows the site's name. */
const HEADLINE = /head(?:line|ing)|\bhed\b|title/i;
const BRAND = /logo|brand|site-?(?:name|title)|masthead/i;
/** A section ("World news") has fewer words than a headline. */
const HEADLINE_WORDS = 4;

export interface PageTitle {
  title: Found | null;
  /** The element that shows it. */
  heading: PageElement | null;
}

/**
 * The headline as the reader sees it: the heading that says the same as the metadata, else one that looks like the
 * headline, else the metadata's own (OpenGraph, JSON-LD, `<title>` without the site's name). Social titles are often
 * cut or sharpened.
 */
export function findTitle(sources: TitleSources): PageTitle {
  const { page } = sources;
  const outlet = siteInTitle(page) ?? sources.outlet;
  const stated = statedTitles({ ...sources, outlet });
  const headings = headingsOf(page, outlet);
  const seen = headings.find((heading) => stated.some(([, title]) => saySame(headingOf(heading), title)));
  if (seen) return { title: withoutKicker(seen, stated), heading: seen };
  const shown = headingInTitle(page) ?? soleHeadline(headings, stated[0]) ?? lowerHeading(page, headings);
  if (shown) return { title: [shown.tagName.toLowerCase(), headingOf(shown)], heading: shown };
  return { title: stated[0] ?? null, heading: headings[0] ?? null };
}

/** Main headings that are not the site's name. */
function headingsOf(page: Page, outlet: string | undefined): PageElement[] {
  return [...page.querySelectorAll('h1')].filter((heading) => {
    const line = headingOf(heading);
    const isBrand = BRAND.test(namesOf(heading)) || (outlet !== undefined && sameWords(line, outlet));
    return line !== '' && line.length < MAX_HEADING && !isBrand;
  });
}

/** "Salsa - The Herald - Lake Edition" over `<h1>The Herald - Lake Edition</h1>`: headlines have no such separators. */
function siteInTitle(page: Page): string | undefined {
  const title = lineOf(page.querySelector('title'));
  return [...page.querySelectorAll('h1')]
    .map(headingOf)
    .find((line) => SEPARATOR.test(line) && title.length > line.length && title.endsWith(line));
}

/** With those of its parent: `<div class="logo"><h1>`. */
function namesOf(heading: PageElement): string {
  const parent = heading.parentNode;
  const elements =
    parent && isElement(parent) && !/^(?:BODY|MAIN|ARTICLE)$/i.test(parent.tagName)
      ? [heading, parent]
      : [heading];
  return elements.map((e) => `${e.getAttribute('class') ?? ''} ${e.getAttribute('id') ?? ''}`).join(' ');
}

/** "The Herald - News » Talks open in Geneva" over `<h2>Talks open in Geneva</h2>`. */
function headingInTitle(page: Page): PageElement | undefined {
  const parts = lineOf(page.querySelector('title'))
    .split(SEPARATOR)
    .filter((part) => wordsOf(part).length > 1);
  return [...page.querySelectorAll('h2')].find((heading) =>
    parts.some((part) => sameWords(part, headingOf(heading))),
  );
}

/** The one heading that is marked as the headline, or the only one; as long as a headline, or longer than `<title>`. */
function soleHeadline(headings: readonly PageElement[], stated: Found | undefined): PageElement | undefined {
  const enough = !stated || stated[0] === 'title' ? wordsOf(stated?.[1] ?? '').length + 1 : HEADLINE_WORDS;
  const long = headings.filter(
    (heading) => wordsOf(headingOf(heading)).length >= Math.min(enough, HEADLINE_WORDS),
  );
  const marked = long.filter(
    (heading) =>
      heading.getAttribute('itemprop') === 'headline' || HEADLINE.test(heading.getAttribute('class') ?? ''),
  );
  if (marked.length === 1) return marked[0];
  return headings.length === 1 ? long[0] : undefined;
}

/** Where there is no main heading: the one in the article's header, or one that says more than the end of `<title>`. */
function lowerHeading(page: Page, headings: readonly PageElement[]): PageElement | undefined {
  if (headings.length > 0) return undefined;
  const last = lineOf(page.querySelector('title')).split(SEPARATOR).at(-1) ?? '';
  const longer = (heading: PageElement) =>
    ` ${wordsOf(headingOf(heading)).join(' ')}`.endsWith(` ${wordsOf(last).join(' ')}`);
  const inHeader = page.querySelector('article header h2, main header h2');
  return inHeader ?? [...page.querySelectorAll('h2')].find((heading) => last !== '' && longer(heading));
}

/** A heading may hold more than the headline: "Politics | Talks open", or a second line in an element of its own. */
function withoutKicker(heading: PageElement, stated: readonly Found[]): Found {
  const line = headingOf(heading);
  const all = wordsOf(line).join(' ');
  const headline = stated.find(([, title]) => {
    const words = wordsOf(title).join(' ');
    const isInside = words !== all && words.split(' ').length >= HEADLINE_WORDS - 1;
    return (
      isInside && (all.endsWith(` ${words}`) || (all.startsWith(`${words} `) && isPiece(heading, title)))
    );
  });
  return headline ?? ['h1', line];
}

function isPiece(node: PageNode, title: string): boolean {
  return [...node.childNodes].some((child) => sameWords(headingOf(child), title) || isPiece(child, title));
}
