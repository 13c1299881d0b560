import type { DataSource } from 'typeorm';
import type { Resolver } from '../../model/resolution';
import { actorCounts, actorNameCounts, countActors, type ActorCount, type NameCount } from './article-counts';
import { articleIdentity, textHash } from './article-identity';
import type { ArticleToSave } from './article-to-save';
import { clearFindings } from './clear-findings';
import { earlierFindings, type EarlierFinding } from './earlier-findings';
import { findArticle } from './find-article';
import { FindingsError } from './findings-error';
import { lockArticle, lockWriters } from './lock-writers';
import { rebuildMeetings } from './rebuild-meetings';
import { saveActors } from './save-actors';
import { publication, saveArticleActors, saveArticleRow, saveSearch } from './save-article-row';
import { saveCredits } from './save-credits';
import { saveMeetings } from './save-meetings';
import { saveMentions } from './save-mentions';
import { saveNames } from './save-names';
import { saveQuotes } from './save-quotes';
import { saveRoles } from './save-roles';
import { saveDates, saveSentences } from './save-text-parts';
import { spanReader } from './span-values';
import type { Statements } from './statements';
import type { Writing } from './writing';

export interface SavedArticle {
  articleId: number;
  /** UNCHANGED: the same address (or outlet, day and text) was there with the same text, and nothing was written. */
  outcome: 'CREATED' | 'REPLACED' | 'UNCHANGED';
}

/** What an earlier run left, to go on from. */
interface Earlier {
  findings: EarlierFinding[];
  names: NameCount[];
  actors: ActorCount[];
}

const NOTHING: Earlier = { findings: [], names: [], actors: [] };

/**
 * Writes an article with its findings, in one transaction: after a kill at any moment it is there whole or not at all.
 * Another text at the same address replaces the findings; `again` does so for the same text too (a new extractor).
 * Throws a FindingsError where a finding doesn't fit the text.
 */
export async function saveArticle(
  dataSource: DataSource,
  input: ArticleToSave,
  resolver: Resolver,
  { again = false } = {},
): Promise<SavedArticle> {
  return dataSource.transaction(async (statements) => {
    const identity = articleIdentity(input.article);
    await lockArticle(statements, identity);
    const known = await findArticle(statements, identity);
    if (known && !again && known.textHash.equals(textHash(input.article.text))) {
      return { articleId: known.id, outcome: 'UNCHANGED' };
    }
    const articleId = await saveArticleRow(statements, input, known?.id ?? null);
    // Of a text of megabytes this takes seconds, in which others may write.
    await saveSearch(statements, articleId);
    await lockWriters(statements);
    const earlier = known ? await takeAway(statements, known.id) : NOTHING;
    await saveFindings(statements, articleId, input, resolver, earlier);
    return { articleId, outcome: known ? 'REPLACED' : 'CREATED' };
  });
}

async function takeAway(statements: Statements, articleId: number): Promise<Earlier> {
  const earlier = {
    findings: await earlierFindings(statements, articleId),
    names: await actorNameCounts(statements, articleId),
    actors: await actorCounts(statements, articleId),
  };
  await clearFindings(statements, articleId);
  return earlier;
}

/** The order is that of the references, and the same for every writer. */
async function saveFindings(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  resolver: Resolver,
  earlier: Earlier,
): Promise<void> {
  const { article, findings, runId } = input;
  const publishedFrom = publication(input).from;
  const ids = await saveActors(statements, findings, resolver, articleId, publishedFrom);
  const actor = (key: string): number => {
    const id = ids.get(key);
    if (id === undefined) throw new FindingsError(`there is no actor ${key}`);
    return id;
  };
  const span = spanReader(article.text, findings.sentences);
  const writing: Writing = { statements, articleId, runId, findings, publishedFrom, span, actor };
  await saveArticleActors(statements, articleId, input, actor);
  await saveSentences(writing);
  await saveDates(writing);
  await saveMentions(writing);
  await saveNames(writing, earlier.names);
  await saveCredits(writing, input.credits);
  await saveRoles(writing, earlier.findings);
  const meetings = await saveMeetings(writing, resolver, earlier.findings);
  await saveQuotes(writing, meetings, earlier.findings);
  const formerly = earlier.findings.flatMap(({ meetingId }) => meetingId ?? []);
  await rebuildMeetings(statements, [...meetings.values(), ...formerly]);
  await countActors(statements, articleId, earlier.actors);
}
