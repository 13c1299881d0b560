import { splitByline } from '../../clean/split-byline';
import type { Candidate, Found } from './candidate';
import type { LinkedData } from './json-ld';
import { meta } from './metas';
import type { Metas } from './metas';
import { lineOf } from './page';
import type { Page } from './page';

const AUTHOR_METAS =
  'author parsely-author sailthru.author dc.creator dcterms.creator citation_author article:author byl'.split(
    ' ',
  );

/** Who wrote a page: JSON-LD, meta tags, the byline. */
export function findAuthors(page: Page, metas: Metas, data: LinkedData | null): Found<string[]> | null {
  const visible = page.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name');
  const candidates: Candidate[] = [
    ['json-ld', data?.authors.join(';')],
    ...AUTHOR_METAS.map(meta(metas)),
    ['byline', lineOf(visible)],
  ];
  const named = candidates.map(([origin, value]): Candidate<string[]> => [origin, splitAuthors(value ?? '')]);
  return named.find((candidate): candidate is Found<string[]> => Boolean(candidate[1]?.length)) ?? null;
}

/** Names only: no addresses, no "Staff", nothing as long as a sentence. */
function splitAuthors(value: string): string[] {
  return splitByline(value).filter(
    (name) =>
      /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,5}$/u.test(name) && !/^(?:staff|admin|editor|by)\b/i.test(name),
  );
}
