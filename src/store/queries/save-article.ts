import type { DataSource } from 'typeorm';
import type { Resolver } from '../../model/resolution';
import { articleIdentities, articleIdentity, textHash } from './versions/article-identity';
import type { ArticleToSave } from './article-to-save';
import { decideAgain, laterArticles } from './decide-again';
import { decideArticle, withdrawDecisions } from './decide-article';
import { followFindings } from './versions/earlier-findings';
import { forgetFormer, formerAnalysis, type KnownArticle } from './versions/former-articles';
import { knownArticle } from './versions/known-article';
import { lockArticles, lockWriters } from './lock-writers';
import { saveArticleRow, saveSearch, saveSearchOrder } from './save-article-row';
import { saveChanges, saveLost } from './versions/save-changes';
import { saveTopics } from './save-topics';
import { saveCopies } from './copies/save-copies';
import { saveVersion } from './versions/save-version';
import { showArticle, type ShownBefore } from './show-article';
import { GatheredRows } from '../transactions/gathered-rows';
import { ALONE, inStages } from '../transactions/in-stages';
import { inTransaction } from '../transactions/in-transaction';
import type { Alongside, Statements } from './statements';
import { storeAnalysis, storedAnalyses, type StoredAnalysis } from './versions/stored-analysis';
import { itemState, withdrawnItem } from './versions/wire-items';
import { tellFindings } from './versions/tell-findings';
import { type BeginWritingStage, WRITING_STAGES } from './writing-stages';

export interface SavedArticle {
  articleId: number;
  /**
   * UNCHANGED: the same address (or item, or outlet, day and text) was there with the same text or a later version, and
   * nothing was written.
   */
  outcome: 'CREATED' | 'REPLACED' | 'UNCHANGED';
  /** The first article of which a new one is a copy word for word but for a headline. */
  copyOf: number | null;
}

/** What else must be there with an article is written `alongside`, last. */
export interface Saving {
  input: ArticleToSave;
  alongside?: Alongside;
}

/**
 * Writes an article with its findings, in one transaction: after a kill at any moment it is there whole or not at all.
 * Another text at the same address replaces the findings. Throws a FindingsError where a finding doesn't fit the text.
 */
export async function saveArticle(
  dataSource: DataSource,
  input: ArticleToSave,
  resolver: Resolver,
  alongside?: Alongside,
): Promise<SavedArticle> {
  const [saved] = await saveArticles(dataSource, [{ input, alongside }], resolver);
  return saved as SavedArticle;
}

/**
 * Writes articles in one transaction, all of them or none, in their order: the same graph as one after the other. The
 * texts should be short, since nobody else writes meanwhile. @throws WrittenAlone for another text at an address that is
 * there, which nothing else may be written beside.
 */
export async function saveArticles(
  dataSource: DataSource,
  articles: readonly Saving[],
  resolver: Resolver,
): Promise<SavedArticle[]> {
  return inTransaction(dataSource, async (transaction) => {
    const isAlone = articles.length === 1;
    const gathered = new GatheredRows(transaction);
    const statements = isAlone ? transaction : gathered;
    await lockArticles(
      statements,
      articles.flatMap(({ input }) => articleIdentities(input.article)),
    );
    if (!isAlone) await lockWriters(statements);
    const saved = await inStages(
      WRITING_STAGES,
      articles.map((saving) => (begin) => save(statements, saving, resolver, isAlone ? null : begin)),
    );
    await gathered.write();
    return saved;
  });
}

export class WrittenAlone extends Error {}

/** `begin` is given where others are written with it. */
async function save(
  statements: Statements,
  { input, alongside }: Saving,
  resolver: Resolver,
  begin: BeginWritingStage | null,
): Promise<SavedArticle> {
  const known = await knownArticle(statements, input.article);
  const isThere = known !== null && known.former === null;
  const state = await itemState(statements, input.article);
  if (state === 'WITHDRAWN') throw begin ? new WrittenAlone('It was withdrawn.') : withdrawnItem();
  const hasName = !input.article.item || known?.identityKey === articleIdentity(input.article);
  if (known && begin && !hasName) throw new WrittenAlone('It gets the name of its item.');
  if (isThere && (hasText(known, input) || state === 'OUTDATED')) {
    if (!hasName) await writeAgain(statements, known, input, resolver);
    await alongside?.(statements);
    return { articleId: known.id, outcome: 'UNCHANGED', copyOf: null };
  }
  if (known && begin) throw new WrittenAlone('There is or was another text at this address.');
  // While its row has the text of before.
  const before = known && (await analysisBefore(statements, known, input));
  if (isThere) await saveVersion(statements, known.id, input.article.text, resolver);
  const articleId = await saveText(statements, input, known);
  await begin?.('COPIES');
  const copyOf = await saveCopies(statements, articleId, input.article.text, resolver, isThere);
  if (before) await replace(statements, before, input, resolver);
  else await create(statements, articleId, input, resolver, begin ?? ALONE);
  await alongside?.(statements);
  return { articleId, outcome: isThere ? 'REPLACED' : 'CREATED', copyOf: isThere ? null : copyOf };
}

/** What an article is without its findings. */
async function saveText(
  statements: Statements,
  input: ArticleToSave,
  known: KnownArticle | null,
): Promise<number> {
  const articleId = await saveArticleRow(statements, input, known);
  await saveTopics(statements, articleId, input.article.topics, known === null || known.former !== null);
  // Of a text of megabytes this takes seconds, in which others may write.
  await saveSearch(statements, articleId);
  await lockWriters(statements);
  return articleId;
}

/** What was decided of the article until now; of a deleted one that comes back as it was, what it was remembered by. */
async function analysisBefore(
  statements: Statements,
  known: KnownArticle,
  input: ArticleToSave,
): Promise<StoredAnalysis & Pick<ShownBefore, 'gone'>> {
  const [before] = await storedAnalyses(statements, [known.id]);
  const isSame = known.former === null || hasText(known, input);
  return before ?? formerAnalysis(known.id, input, isSame ? known.former : { findings: [], reports: [] });
}

/**
 * Writes another analysis of a text that is there. False where the article is gone, or has another text by now, of
 * which this analysis says nothing.
 */
export async function saveAnalysis(
  dataSource: DataSource,
  input: ArticleToSave,
  resolver: Resolver,
  alongside?: Alongside,
): Promise<boolean> {
  return inTransaction(dataSource, async (statements) => {
    const written = await replaceAnalysis(statements, input, resolver);
    await alongside?.(statements);
    return written;
  });
}

async function replaceAnalysis(
  statements: Statements,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<boolean> {
  await lockArticles(statements, articleIdentities(input.article));
  const known = await knownArticle(statements, input.article);
  if (!known || known.former || !hasText(known, input)) return false;
  await writeAgain(statements, known, input, resolver);
  return true;
}

async function writeAgain(
  statements: Statements,
  known: KnownArticle,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<void> {
  await saveArticleRow(statements, input, known);
  await saveSearchOrder(statements, known.id);
  await saveTopics(statements, known.id, input.article.topics, false);
  await analyseAgain(statements, known.id, input, resolver);
}

function hasText({ textHash: hash }: KnownArticle, { article }: ArticleToSave): boolean {
  return hash.equals(textHash(article.text));
}

async function create(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  resolver: Resolver,
  begin: BeginWritingStage,
): Promise<void> {
  await begin('ACTORS');
  const decided = await decideArticle(statements, articleId, input, resolver, null, false, begin);
  await begin('FINDINGS');
  const names = await showArticle(statements, articleId, input, decided, resolver, null, begin);
  await storeAnalysis(statements, articleId, input, names);
}

/** Decided as if the text had been there from the start, and with it the later articles that may have rested on the old one. */
async function replace(
  statements: Statements,
  before: StoredAnalysis & Pick<ShownBefore, 'gone'>,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<void> {
  const { articleId, reports } = before;
  const later = await laterArticles(statements, before, resolver.keys(input.findings.actors));
  await withdrawDecisions(statements, [before, ...later]);
  const places = followFindings(reports, before.input.article.text, input.article.text, resolver);
  const earlier = { ...before, reports: places };
  const decided = await decideArticle(statements, articleId, input, resolver, earlier);
  const names = await showArticle(statements, articleId, input, decided, resolver, before);
  await storeAnalysis(statements, articleId, input, names);
  await decideAgain(statements, later, resolver);
  await saveLost(statements, articleId, before, input, resolver);
  if (before.gone) await forgetFormer(statements, articleId);
}

/** Keeps who is who where the new analysis tells the same as the old one. */
async function analyseAgain(
  statements: Statements,
  id: number,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<void> {
  const [before = formerAnalysis(id, input, null)] = await storedAnalyses(statements, [id]);
  const told = await tellFindings(statements, id);
  await withdrawDecisions(statements, [before]);
  const decided = await decideArticle(statements, id, input, resolver, before, true);
  const names = await showArticle(statements, id, input, decided, resolver, before);
  await storeAnalysis(statements, id, input, names);
  await saveChanges(statements, id, before, input, told, resolver);
}
