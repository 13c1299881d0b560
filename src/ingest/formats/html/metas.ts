import type { Candidate } from './candidate';
import type { Page } from './page';

/** Meta tags by their name, property or itemprop in lower case. */
export type Metas = ReadonlyMap<string, string>;

/** The contents of all meta tags of one name: `article:tag` stands once for each. */
export function allMetas(page: Page, name: string): string[] {
  return [...page.querySelectorAll('meta')].flatMap((tag) => {
    const key = tag.getAttribute('property') ?? tag.getAttribute('name');
    return key?.toLowerCase() === name ? (tag.getAttribute('content')?.trim() ?? []) : [];
  });
}

/** The first of each name wins. Some pages, and many that a reader saved, write `value` for `content`. */
export function readMetas(page: Page): Metas {
  const metas = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const key = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = (tag.getAttribute('content') ?? tag.getAttribute('value'))?.trim();
    const name = key?.trim().toLowerCase();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** `names.map(meta(metas))`: each as a candidate whose origin is its name. */
export function meta(metas: Metas): (name: string) => Candidate {
  return (name) => [name, metas.get(name)];
}
