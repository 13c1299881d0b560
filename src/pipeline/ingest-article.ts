import { UserError } from '../errors';
import type { Article, Rejection } from '../model/article';
import { resolver } from '../resolve/resolve';
import { sqlState, writeError } from '../store/database-error';
import type { ArticleToSave } from '../store/queries/article-to-save';
import { type SavedArticle, saveArticle } from '../store/queries/save-article';
import type { Statements } from '../store/queries/statements';
import { nothingFound, type Analysed } from './analyse-despite-faults';
import { withArticleActors } from './article-actors';
import type { IngestContext } from './ingest-context';
import { prepareArticle, type ReadyArticle } from './prepare-article';

export interface IngestedArticle {
  articleId: number;
  /** False where this address (without one: this outlet, day and text) was there already with the same text. */
  created: boolean;
  /** Only where another text was there, whose next version this is. */
  replaced?: true;
  /** What a person may mend; the article is in all the same. */
  problems: Rejection[];
}

/** What else must be there with an article is written in the same transaction. Is told what it goes in without. */
export type AlongsideArticle = (statements: Statements, problems: readonly Rejection[]) => Promise<void>;

/** Takes in one article. Throws a UserError where its text or the database can't be had. */
export async function ingestArticle(context: IngestContext, article: Article): Promise<IngestedArticle> {
  return writeArticle(context, await prepareArticle(context, article));
}

/** Findings that can't be written must not keep the article out either: then it goes in without them. */
export async function writeArticle(
  context: IngestContext,
  prepared: ReadyArticle,
  alongside?: AlongsideArticle,
): Promise<IngestedArticle> {
  const ready = await upToDate(context, prepared);
  const { problems, analysed } = ready;
  if (analysed === null) {
    if (alongside) await context.dataSource.transaction((statements) => alongside(statements, problems));
    return thereAlready(ready);
  }
  try {
    return await writeAnalysed(context, ready, analysed, alongside);
  } catch (error) {
    if (!isOfArticle(error)) throw error;
    return writeAnalysed(context, ready, nothingFound(error), alongside);
  }
}

/** What was in when an item of a wire was looked up may have been withdrawn by an order before it. */
async function upToDate(context: IngestContext, ready: ReadyArticle): Promise<ReadyArticle> {
  return ready.analysed === null && ready.article.item ? prepareArticle(context, ready.article) : ready;
}

/** SQLSTATE classes of values that don't fit: data, constraints, limits. */
const OF_VALUES = ['22', '23', '54'];

/**
 * True where what was to be written is at fault. What else Postgres says is about its own state, in which the same may
 * well be written later.
 */
export function isOfArticle(error: unknown): boolean {
  if (error instanceof UserError) return false;
  const state = sqlState(error);
  return state === null || OF_VALUES.includes(state.slice(0, 2));
}

async function writeAnalysed(
  context: IngestContext,
  ready: ReadyArticle,
  analysed: Analysed,
  alongside?: AlongsideArticle,
): Promise<IngestedArticle> {
  try {
    const end =
      alongside &&
      ((statements: Statements) => alongside(statements, [...ready.problems, ...analysed.problems]));
    const input = toSave(ready, analysed, await context.run());
    return toldOf(ready, analysed, await saveArticle(context.dataSource, input, resolver, end));
  } catch (error) {
    throw writeError(error);
  }
}

export function toSave({ article }: ReadyArticle, { findings }: Analysed, runId: number): ArticleToSave {
  return { ...withArticleActors(article, findings), runId };
}

/** With the same text, so that nothing was written. */
export function thereAlready({ known, problems }: ReadyArticle): IngestedArticle {
  return { articleId: known ?? 0, created: false, problems: [...problems] };
}

export function toldOf(
  ready: ReadyArticle,
  analysed: Analysed,
  { articleId, outcome, copyOf }: SavedArticle,
): IngestedArticle {
  // Without an address, a text with another outlet or day than the first time goes in a second time.
  const copy = copyOf !== null && ready.article.url === null ? [copyTakenIn(copyOf)] : [];
  const problems = [...ready.problems, ...analysed.problems, ...copy];
  const replaced = outcome === 'REPLACED' ? { replaced: true as const } : {};
  return { articleId, created: outcome !== 'UNCHANGED', ...replaced, problems };
}

function copyTakenIn(other: number): Rejection {
  const message = `The same text is in as article-${other}, with another title, outlet or day. Without an address this is an article of its own, and a copy of it; if the two are one, take either out (mutation deleteArticle).`;
  return { code: 'COPY_TAKEN_IN', message };
}
