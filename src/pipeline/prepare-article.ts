import type { Article, Rejection } from '../model/article';
import { orDatabaseError } from '../store/database-error';
import { articleIdentities, articleIdentity, textHash } from '../store/queries/versions/article-identity';
import { findKnownArticle } from '../store/queries/versions/former-articles';
import { storedFacts } from '../store/queries/versions/stored-facts';
import { itemState, withdrawnItem } from '../store/queries/versions/wire-items';
import { nothingFound, type Analysed } from './analyse-despite-faults';
import { checkArticle } from './check-article';
import type { IngestContext } from './ingest-context';
import { analyseArticle } from './prepare-analysis';

/** A checked article, ready to be written. */
export interface ReadyArticle {
  readonly article: Article;
  /** What the check found. */
  readonly problems: readonly Rejection[];
  /** What is there under its address, or was and comes back. */
  readonly known: number | null;
  /** Null where it is there with the same text, or a later one. */
  readonly analysed: Analysed | null;
}

/**
 * The part of the work that articles can be in at the same time: check and analysis. Written one after the other in
 * their order, the same articles make the same graph.
 */
export async function prepareArticle(context: IngestContext, given: Article): Promise<ReadyArticle> {
  const { article: checked, problems } = checkArticle(given);
  const state = await orDatabaseError(itemState(context.lookUps, checked));
  if (state === 'WITHDRAWN') throw withdrawnItem();
  const known = await orDatabaseError(knownArticle(context, checked));
  if (known && state === 'OUTDATED')
    return { article: checked, problems: [...problems, outdated(known.id)], known: known.id, analysed: null };
  if (known?.isSame) {
    const kept = await orDatabaseError(keptFacts(context, known.id, checked));
    return { article: checked, problems: [...problems, ...kept], known: known.id, analysed: null };
  }
  const article = known ? await orDatabaseError(withDayOfBefore(context, known.id, checked)) : checked;
  const analysed = await analyseArticle(context, article).catch(nothingFound);
  return { article, problems, known: known?.id ?? null, analysed };
}

function outdated(id: number): Rejection {
  return { code: 'OUTDATED', message: `article-${id} is in with a later version of it, which was kept.` };
}

/** Of a text that changed: a page that tells no day was published when its feed told, unless that was in its words. */
async function withDayOfBefore(
  { dataSource }: IngestContext,
  id: number,
  article: Article,
): Promise<Article> {
  if (article.published) return article;
  const { published, origins } = await storedFacts(dataSource, id);
  if (!published || published.origin === 'EXPLICIT' || published.origin === 'DATELINE') return article;
  const from = Object.entries(origins).filter(([field]) => field === 'published');
  return { ...article, published, origins: { ...article.origins, ...Object.fromEntries(from) } };
}

/** What is there at an article's address, or was: the same text under the same name, so that there is nothing to analyse; another; nothing. */
async function knownArticle(
  { lookUps }: IngestContext,
  article: Article,
): Promise<{ id: number; isSame: boolean } | null> {
  const known = await findKnownArticle(
    lookUps,
    articleIdentities(article),
    article.item ? null : article.url,
  );
  if (!known) return null;
  const hasName = !article.item || known.identityKey === articleIdentity(article);
  const hasText = known.textHash.equals(textHash(article.text));
  return { id: known.id, isSame: known.former === null && hasName && hasText };
}

/** What a user says about an article that is in with the same text has no effect, which must not go unsaid. */
async function keptFacts({ dataSource }: IngestContext, id: number, article: Article): Promise<Rejection[]> {
  const { published, outlet, origins } = article;
  const given = Object.entries({ published: published?.value, outlet }).filter(
    ([field]) => origins[field] === 'user',
  );
  if (given.length === 0) return [];
  const stored = await storedFacts(dataSource, id);
  const kept = { published: stored.published?.value ?? null, outlet: stored.outlet };
  return given
    .filter(([field, value]) => kept[field as keyof typeof kept] !== value)
    .map(([field]) => keptFact(id, field, kept[field as keyof typeof kept]));
}

function keptFact(id: number, field: string, value: string | null): Rejection {
  const kept = value === null ? `without ${field}` : `with ${field} "${value}"`;
  const message = `article-${id} is in with the same text and ${kept}, which was kept. To give it another one, delete it and take it in again.`;
  return { code: 'FACT_KEPT', message };
}
