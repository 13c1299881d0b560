import { Readability } from '@mozilla/readability';
import type { DraftOrRejection, Source } from '../draft';
import { parsePage } from './html/page';
import type { Page, PageElement } from './html/page';
import { readPageMetadata } from './html/page-metadata';
import { paywallProblem, rejectPage } from './html/page-stub';
import { walkText } from './html/walk-text';
import type { WalkedText } from './html/walk-text';

/** The largest page that is parsed, in UTF-16 units: real ones stay below 6 million. */
const MAX_PAGE = 16_000_000;

/** A web page: Readability finds the element with the article, our own walk takes its words. */
export function* readHtml(source: Source): Generator<DraftOrRejection> {
  if (source.text.length > MAX_PAGE) {
    const size = Math.round(source.text.length / 1e6);
    const message = `The page has ${size} million characters; ${MAX_PAGE / 1e6} million are read at most. Give the article's own page.`;
    yield { rejection: { code: 'PAGE_TOO_LARGE', message } };
    return;
  }
  try {
    yield readPage(source);
  } catch (error) {
    // Tags within tags within tags exhaust the stack: such a page has no reader either.
    if (!(error instanceof RangeError)) throw error;
    const message = "The page's tags are nested too deep to be read. Give the article's text instead.";
    yield { rejection: { code: 'PAGE_TOO_DEEP', message } };
  }
}

function readPage({ text, options }: Source): DraftOrRejection {
  const page = parsePage(text);
  // Readability takes the page apart, so its metadata is read before.
  const { isAccessibleForFree, ...metadata } = readPageMetadata(page, options);
  const { paragraphs, captions } = articleText(page);
  const rejection = rejectPage(paragraphs);
  if (rejection) return { rejection };
  return {
    ...metadata,
    text: [...paragraphs, ...captions].join('\n\n'),
    problems: paywallProblem(paragraphs, isAccessibleForFree),
  };
}

function articleText(page: Page): WalkedText {
  const reader = new Readability<PageElement>(
    page as unknown as ConstructorParameters<typeof Readability>[0],
    {
      serializer: (node) => node as unknown as PageElement,
    },
  );
  const content = reader.parse()?.content;
  return content ? walkText(content) : { paragraphs: [], captions: [] };
}
