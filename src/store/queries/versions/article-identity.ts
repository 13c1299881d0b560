import { createHash } from 'node:crypto';
import type { Article, WireItem } from '../../../model/article';
import { nameKey } from '../../../model/name-key';

/** SHA-256 of the text, by which the same words are known again. */
export function textHash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** An item of a wire is what its agency calls it; else the address says which article it is; without one, outlet, day and text together do. */
export function articleIdentity(article: Article): string {
  return article.item ? itemIdentity(article.item) : identityWithoutItem(article);
}

/** What an article may be in as, the surest first: an item may have come in without its name. */
export function articleIdentities(article: Article): string[] {
  return article.item
    ? [itemIdentity(article.item), identityWithoutItem(article)]
    : [articleIdentity(article)];
}

function identityWithoutItem({ url, outlet, published, text }: Article): string {
  const parts =
    url !== null
      ? [url]
      : [nameKey(outlet ?? ''), published?.value.slice(0, 10) ?? '', textHash(text).toString('hex')];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

export function itemIdentity({ id, by }: WireItem): string {
  return createHash('sha256')
    .update(by === undefined ? id : `${by} ${id}`)
    .digest('hex');
}
