import { Readability } from '@mozilla/readability';
import type { Rejection } from '../../model/article';
import type { Draft, DraftOrRejection, Source } from '../draft';
import { fragmentText } from './html/fragment-text';
import { depthOf, lineOf, parsePage } from './html/page';
import type { Page, PageElement } from './html/page';
import { readPageMetadata } from './html/page-metadata';
import { paywallProblem, rejectPage } from './html/page-stub';
import { removeSideBoxes } from './html/side-boxes';
import { tagCount } from './html/tag-count';
import { tagDepth } from './html/tag-depth';
import { walkText } from './html/walk-text';
import type { WalkedText } from './html/walk-text';
import { reject } from './reject';

/** The largest page that is parsed, in UTF-16 units: real ones stay below 6 million. */
const MAX_PAGE = 16_000_000;

/** Real pages stay below 170 of their own tags; scripts that write pages may add some thousand. */
const MAX_TAG_DEPTH = 5_000;
/** Readability takes a second at this depth, and a quarter of a minute at a thousand. */
const MAX_PAGE_DEPTH = 300;

/**
 * Of 1,324 news pages the one with most opens 11,500. Finding the article takes Readability time by the square of them:
 * a second for so many, a minute for a page that has what it likes.
 */
const MAX_TAGS = 20_000;

/** A stated text is the article where the page shows none and it is at least so long. */
const STATED_LENGTH = 500;

/** A web page: Readability finds the element with the article, our own walk takes its words. */
export function* readHtml(source: Source): Generator<DraftOrRejection> {
  if (source.text.length > MAX_PAGE) yield reject('PAGE_TOO_LARGE', tooLarge(source.text.length));
  else if (tagDepth(source.text) > MAX_TAG_DEPTH) yield reject('PAGE_TOO_DEEP', TOO_DEEP);
  else if (tagCount(source.text) > MAX_TAGS) yield reject('PAGE_TOO_LARGE', TOO_MANY_TAGS);
  else yield readOrReject(source);
}

/** The parser passes all children of an element as arguments of one call: hundreds of thousands exhaust the stack. */
function readOrReject(source: Source): DraftOrRejection {
  try {
    return readPage(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      "The page has too many pieces within one tag to be read. Give the article's text instead.";
    return reject('PAGE_TOO_LARGE', message);
  }
}

function readPage({ text, options }: Source): DraftOrRejection {
  const page = parsePage(text);
  if (depthOf(page) > MAX_PAGE_DEPTH) return reject('PAGE_TOO_DEEP', TOO_DEEP);
  // Readability takes the page apart, so its metadata is read before.
  const { isAccessibleForFree, statedText, ...metadata } = readPageMetadata(page, options);
  const { rejection, paragraphs, captions, shown } = clearText(page, text, isAccessibleForFree);
  if (rejection && statedText && statedText.length >= STATED_LENGTH) return statedDraft(metadata, statedText);
  if (rejection) return { rejection };
  return {
    ...metadata,
    text: [...paragraphs, ...captions].join('\n\n'),
    problems: paywallProblem(paragraphs, shown, isAccessibleForFree),
  };
}

/** Many pages that state a text state only its beginning, so what a page shows comes first. */
function statedDraft(metadata: Omit<Draft, 'text' | 'problems'>, statedText: string): Draft {
  const text = /<[a-z]|&\w+;/i.test(statedText) ? fragmentText(statedText) : statedText;
  return { ...metadata, text, origins: { ...metadata.origins, text: 'json-ld' }, problems: [] };
}

const TOO_MANY_TAGS = `The page has more than ${MAX_TAGS} tags, which would take too long to read. Give the article's own page, or its text.`;

const TOO_DEEP = "The page's tags are nested too deep to be read. Give the article's text instead.";

function tooLarge(length: number): string {
  const size = Math.round(length / 1e6);
  return `The page has ${size} million characters; ${MAX_PAGE / 1e6} million are read at most. Give the article's own page.`;
}

interface ReadText extends WalkedText {
  rejection: Rejection | null;
  /** All words of its main part, also those that are no part of an article. */
  shown: string;
}

/** A wall has few words; a page of lists has many, and somewhere in them those of walls. */
const WALL_LENGTH = 4_000;

/** Without what classes call side boxes; with them where nothing else is an article, since some sites name them oddly. */
function clearText(page: Page, html: string, isFree: boolean): ReadText {
  removeSideBoxes(page);
  const read = articleText(page, isFree);
  return read.rejection ? articleText(parsePage(html), isFree) : read;
}

function articleText(page: Page, isFree: boolean): ReadText {
  for (const unread of page.querySelectorAll('script, style')) unread.remove();
  const whole = lineOf(page.querySelector('body'));
  const reader = new Readability<PageElement>(
    page as unknown as ConstructorParameters<typeof Readability>[0],
    {
      serializer: (node) => node as unknown as PageElement,
    },
  );
  const content = reader.parse()?.content;
  const walked = content ? walkText(content) : { paragraphs: [], captions: [] };
  const shown = content || whole.length > WALL_LENGTH ? lineOf(content ?? null) : whole;
  return { ...walked, shown, rejection: rejectPage(walked.paragraphs, shown, isFree) };
}
