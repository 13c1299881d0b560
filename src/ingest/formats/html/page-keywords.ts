import type { Genre } from '../../../model/article';
import type { Keyword } from '../../clean/media-topics';
import { statedGenre } from '../../clean/stated-genre';
import type { Found } from './candidate';
import type { LinkedData } from './json-ld';
import { allMetas } from './metas';
import type { Metas } from './metas';
import type { Page } from './page';

const SECTION_METAS = ['article:section', 'parsely-section', 'cxenseparse:recs:category', 'section'];
const KEYWORD_METAS = ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'];

/** Sections and keywords by JSON-LD, else by meta tags: the first that has any. */
export function findKeywords(page: Page, metas: Metas, data: LinkedData | null): Found<Keyword[]> | null {
  const sections = SECTION_METAS.flatMap((name) => metas.get(name) ?? []);
  const tags = allMetas(page, 'article:tag');
  const lists = KEYWORD_METAS.map((name) => [name, split(metas.get(name))] as const);
  const candidates = [
    ['json-ld', data?.keywords ?? []] as const,
    ['article:tag', [...sections, ...tags]] as const,
    ...lists,
  ];
  const found = candidates.find(([, words]) => words.length > 0);
  return found ? [found[0], [...new Set([...sections, ...found[1]])].map((label) => ({ label }))] : null;
}

/** By schema.org's type, else by the section's name. */
export function findGenre(data: LinkedData | null, keywords: readonly Keyword[]): Genre | null {
  return statedGenre([...(data?.types ?? []), ...keywords.map(({ label }) => label)]);
}

function split(list: string | undefined): string[] {
  return list?.split(/\s*[,;]\s*/).filter(Boolean) ?? [];
}
