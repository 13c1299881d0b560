import type { Page } from './page';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  headline?: string;
  datePublished?: string;
  authors: string[];
  publisher?: string;
  language?: string;
  /** Sections and keywords. */
  keywords: string[];
  /** "NewsArticle", "OpinionNewsArticle". */
  types: string[];
  /** The whole text, which few pages state. */
  body?: string;
  /** False where reading costs. */
  isAccessibleForFree?: boolean;
}

type Thing = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsStory)$/;

/** The first article in a page's JSON-LD, also within `@graph` and lists; a block that is no JSON is searched for its date. */
export function readLinkedData(page: Page): LinkedData | null {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const article = blocks.flatMap(parseBlock).find(isArticle);
  if (article) return fromArticle(article);
  return blocks.map(salvage).find((data) => data !== null) ?? null;
}

function parseBlock(block: string): Thing[] {
  const json = unwrap(block);
  // Raw line breaks within strings are the most common fault.
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' '), json.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return things(JSON.parse(attempt), 0);
    } catch {
      continue;
    }
  }
  return [];
}

/** Without the CDATA or comment marks that some pages put around it. */
function unwrap(block: string): string {
  return block
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--|\/\*.*?\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();
}

/** All things of a document, its graphs and its main entities; the depth is bounded. */
function things(value: unknown, depth: number): Thing[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1));
  const thing = value as Thing;
  const inner = [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage];
  return [thing, ...inner.flatMap((item) => things(item, depth + 1))];
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  const named = thing.headline !== undefined || thing.datePublished !== undefined;
  return named && types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function fromArticle(article: Thing): LinkedData {
  return {
    headline: name(article.headline) ?? name(article.name),
    datePublished: name(article.datePublished) ?? name(article.dateCreated),
    authors: [article.author ?? article.creator].flat().flatMap((author) => name(author) ?? []),
    publisher: name([article.publisher].flat()[0]),
    language: name(article.inLanguage),
    keywords: [article.articleSection, article.keywords].flat().flatMap(words),
    types: [article['@type']].flat().filter((type) => typeof type === 'string'),
    body: name(article.articleBody),
    isAccessibleForFree: !/^(?:false|no)$/i.test(String(article.isAccessibleForFree)),
  };
}

/** "politics, Geneva", or a list of things with names. */
function words(value: unknown): string[] {
  return (name(value) ?? '').split(/\s*[,;]\s*/).filter(Boolean);
}

/** A string, or the name of a thing. */
function name(value: unknown): string | undefined {
  if (Array.isArray(value)) return name(value[0]);
  if (typeof value === 'object' && value !== null)
    return name((value as Thing).name ?? (value as Thing)['@value']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function salvage(block: string): LinkedData | null {
  const [, datePublished] = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(block) ?? [];
  const [, headline] = /"headline"\s*:\s*"((?:[^"\\]|\\.){1,300})"/.exec(block) ?? [];
  return datePublished || headline ? { headline, datePublished, authors: [], keywords: [], types: [] } : null;
}
