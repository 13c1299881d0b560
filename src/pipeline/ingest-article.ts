import { UserError } from '../errors';
import type { Article, Rejection } from '../model/article';
import { resolver } from '../resolve/resolve';
import { databaseError, sqlState, writeError } from '../store/database-error';
import { articleIdentity, textHash } from '../store/queries/article-identity';
import { findArticle } from '../store/queries/find-article';
import { findCopyOf, storedFacts, type StoredFacts } from '../store/queries/stored-facts';
import { saveArticle } from '../store/queries/save-article';
import type { Statements } from '../store/queries/statements';
import { nothingFound, type Analysed } from './analyse-despite-faults';
import { withArticleActors } from './article-actors';
import { checkArticle } from './check-article';
import type { IngestContext } from './ingest-context';
import { analyseArticle } from './prepare-analysis';

export interface IngestedArticle {
  articleId: number;
  /** False where this address (without one: this outlet, day and text) was there already with the same text. */
  created: boolean;
  /** What a person may mend; the article is in all the same. */
  problems: Rejection[];
}

/** An analysed article, ready to be written; what else must be there with it is written in the same transaction. */
export type WriteArticle = (alongside?: AlongsideArticle) => Promise<IngestedArticle>;

/** Is told what the article goes in without. */
export type AlongsideArticle = (statements: Statements, problems: readonly Rejection[]) => Promise<void>;

/** Takes in one article. Throws a UserError where its text or the database can't be had. */
export async function ingestArticle(context: IngestContext, article: Article): Promise<IngestedArticle> {
  const write = await prepareArticle(context, article);
  return write();
}

/**
 * The part of the work that articles can be in at the same time: check and analysis. What it returns writes the
 * article; written one after the other in their order, the same articles make the same graph.
 */
export async function prepareArticle(context: IngestContext, given: Article): Promise<WriteArticle> {
  const { article, problems } = checkArticle(given);
  const known = await knownArticle(context, article);
  if (known !== null) {
    problems.push(...(await keptFacts(context, known, article)));
    return async (alongside) => {
      if (alongside) await context.dataSource.transaction((statements) => alongside(statements, problems));
      return { articleId: known, created: false, problems };
    };
  }
  const analysed = await analyseArticle(context, article).catch(nothingFound);
  return async (alongside) => {
    const tell: AlongsideArticle | undefined =
      alongside && ((statements, faults) => alongside(statements, [...problems, ...faults]));
    const { problems: faults, ...written } = await writeDespiteFaults(context, article, analysed, tell);
    return { ...written, problems: [...problems, ...faults] };
  };
}

/** Findings that can't be written must not keep the article out either: then it goes in without them. */
async function writeDespiteFaults(
  context: IngestContext,
  article: Article,
  analysed: Analysed,
  alongside?: AlongsideArticle,
): Promise<IngestedArticle> {
  try {
    return await writeArticle(context, article, analysed, alongside);
  } catch (error) {
    if (!isOfFindings(error)) throw error;
    return writeArticle(context, article, nothingFound(error), alongside);
  }
}

/** SQLSTATE classes of values that don't fit: data, constraints, limits. */
const OF_VALUES = ['22', '23', '54'];

/** What else Postgres says is about its own state, in which the same findings may well be written later. */
function isOfFindings(error: unknown): boolean {
  if (error instanceof UserError) return false;
  const state = sqlState(error);
  return state === null || OF_VALUES.includes(state.slice(0, 2));
}

async function writeArticle(
  context: IngestContext,
  article: Article,
  { findings, problems }: Analysed,
  alongside?: AlongsideArticle,
): Promise<IngestedArticle> {
  try {
    const end = alongside && ((statements: Statements) => alongside(statements, problems));
    const input = { ...withArticleActors(article, findings), runId: await context.run() };
    const { articleId, outcome } = await saveArticle(context.dataSource, input, resolver, end);
    const copy = outcome === 'CREATED' && article.url === null ? await copyOf(context, articleId) : [];
    return { articleId, created: outcome !== 'UNCHANGED', problems: [...problems, ...copy] };
  } catch (error) {
    throw writeError(error);
  }
}

/** The id of an article that is there with the same text: then there is nothing to analyse. */
async function knownArticle({ dataSource }: IngestContext, article: Article): Promise<number | null> {
  try {
    const known = await findArticle(dataSource, articleIdentity(article));
    return known?.textHash.equals(textHash(article.text)) ? known.id : null;
  } catch (error) {
    throw databaseError(error);
  }
}

/** Without an address, a text with another outlet or day than the first time goes in a second time. */
async function copyOf({ dataSource }: IngestContext, articleId: number): Promise<Rejection[]> {
  const other = await findCopyOf(dataSource, articleId);
  if (other === null) return [];
  const message = `The same text is in as article-${other}, with another title, outlet or day. Without an address this is an article of its own, and a copy of it; if the two are one, delete either.`;
  return [{ code: 'COPY_TAKEN_IN', message }];
}

/** What a user says about an article that is in with the same text has no effect, which must not go unsaid. */
async function keptFacts({ dataSource }: IngestContext, id: number, article: Article): Promise<Rejection[]> {
  const { published, outlet, origins } = article;
  const given = Object.entries({ published: published?.value, outlet }).filter(
    ([field]) => origins[field] === 'user',
  );
  if (given.length === 0) return [];
  const stored = await storedFacts(dataSource, id);
  return given
    .filter(([field, value]) => stored[field as keyof StoredFacts] !== value)
    .map(([field]) => keptFact(id, field, stored[field as keyof StoredFacts]));
}

function keptFact(id: number, field: string, value: string | null): Rejection {
  const kept = value === null ? `without ${field}` : `with ${field} "${value}"`;
  const message = `article-${id} is in with the same text and ${kept}, which was kept. To give it another one, delete it and take it in again.`;
  return { code: 'FACT_KEPT', message };
}
