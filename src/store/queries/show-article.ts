import type { ActorKey, ActorType } from '../../model/actor';
import { graphActor, readGraphActor } from '../../model/graph-actor';
import type { Resolver } from '../../model/resolution';
import {
  actorCounts,
  actorCountsOf,
  actorNameCounts,
  countActors,
  type ActorCount,
} from './actors/article-counts';
import { reserveIds } from './rows/allocate-ids';
import type { ArticleToSave } from './article-to-save';
import { recordGone, recordQuotes, type ShownQuote, shownQuotes } from './changes/record-quotes';
import { clearFindings } from './clear-findings';
import {
  correctedFindings,
  correctionsAbout,
  ofArticle,
  pinsIn,
  type AboutArticle,
} from './versions/corrections-of';
import { earlierFindings, followFindings, type EarlierFinding } from './versions/earlier-findings';
import type { IdSource } from './rows/keep-ids';
import { linkSources } from './actors/link-sources';
import type { NameUse } from './actors/name-uses';
import { claimsOf, rebuildClaims } from './quotes/rebuild-claims';
import { rebuildMeetings } from './meetings/rebuild-meetings';
import { publication, saveArticleActors } from './save-article-row';
import { saveCredits } from './actors/save-credits';
import { beginMeetings, saveMeetings } from './meetings/save-meetings';
import { saveMentions } from './actors/save-mentions';
import { saveNames, withdrawNames, type EarlierNames } from './actors/save-names';
import { joinQuotes, saveQuotes } from './quotes/save-quotes';
import { saveRoles } from './actors/save-roles';
import { clearStory, saveStory } from './copies/save-story';
import { saveDates, saveSentences } from './save-text-parts';
import { ALONE } from '../transactions/in-stages';
import { spanReader } from './rows/span-values';
import type { Statements } from './statements';
import type { Decided, StoredAnalysis } from './versions/stored-analysis';
import { actorIn, type Writing } from './writing';
import type { BeginWritingStage } from './writing-stages';

/** What an article showed until now, and of which text it did. */
export type ShownBefore = Pick<StoredAnalysis, 'shownNames' | 'input'> & {
  /** Of one that was deleted and comes back: what it showed then. */
  gone?: EarlierFinding[] | undefined;
};

/** What an article showed before, to go on from. */
interface Earlier {
  findings: EarlierFinding[];
  names: EarlierNames;
  actors: ActorCount[];
  claims: number[];
  quotes: ShownQuote[];
}

const NOTHING: Earlier = {
  findings: [],
  names: { uses: [], counts: [] },
  actors: [],
  claims: [],
  quotes: [],
};

/**
 * Writes what clients see of an article: its findings and decisions, seen through the corrections in force. Returns the
 * names that it shows.
 */
export async function showArticle(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  decided: Decided,
  resolver: Resolver,
  before: ShownBefore | null,
  begin: BeginWritingStage = ALONE,
): Promise<NameUse[]> {
  // Nobody can have corrected what was never shown.
  const about = before ? await correctionsAbout(statements, articleId) : [];
  const inForce = about.filter(({ isUndone }) => !isUndone);
  const corrections = inForce.flatMap((correction) => ofArticle(correction, articleId));
  const corrected = { ...resolver.correct(input, corrections), runId: input.runId };
  const pins = inForce.flatMap((correction) => pinsIn(correction, articleId));
  const meant = new Map([...decided.actors, ...resolver.pinnedActors(corrected, pins)]);
  const earlier = before ? await takeAway(statements, articleId, before) : NOTHING;
  const kept = before ? keptFindings(articleId, input, earlier, before, about, resolver) : [];
  const [actors, meetings, fresh] = await Promise.all([
    shownActors(statements, corrected, meant),
    shownMeetings(statements, decided),
    reserveIds(statements, corrected.findings, kept),
  ]);
  const as = { actor: actorIn(actors.ids), meetings };
  const from = { ...earlier, ids: { earlier: kept, fresh } };
  const shown = { ...resolver.takeTypes(corrected, actors.types), runId: input.runId };
  const names = await saveFindings(statements, articleId, shown, as, from, resolver, begin);
  await recordQuotes(statements, articleId, before && !before.gone ? earlier.quotes : null);
  return names;
}

/** The findings of before whose ids go on, at their places in the article's text as it is now. */
function keptFindings(
  articleId: number,
  { article: { text } }: ArticleToSave,
  { findings }: Earlier,
  before: ShownBefore,
  about: readonly AboutArticle[],
  resolver: Resolver,
): EarlierFinding[] {
  const followed = followFindings(findings, before.input.article.text, text, resolver);
  const there = new Set([...findings, ...(before.gone ?? [])].map(({ table, id }) => `${table} ${id}`));
  const corrected = correctedFindings(about, articleId, text, resolver);
  return [
    ...followed,
    ...(before.gone ?? []),
    ...corrected.filter(({ table, id }) => !there.has(`${table} ${id}`)),
  ];
}

/** Takes back what an article shows. The order is that of the references. */
async function takeAway(
  statements: Statements,
  articleId: number,
  { shownNames }: Pick<StoredAnalysis, 'shownNames'>,
): Promise<Earlier> {
  const earlier = {
    findings: await earlierFindings(statements, articleId),
    names: { uses: shownNames, counts: await actorNameCounts(statements, articleId) },
    actors: await actorCounts(statements, articleId),
    claims: await claimsOf(statements, articleId),
    quotes: await shownQuotes(statements, articleId),
  };
  await clearFindings(statements, articleId);
  await clearStory(statements, articleId);
  return earlier;
}

/** Takes back all that an article shows, for good; returns what it was. */
export async function hideArticle(
  statements: Statements,
  articleId: number,
  before: Pick<StoredAnalysis, 'shownNames'>,
  resolver: Resolver,
): Promise<EarlierFinding[]> {
  const earlier = await takeAway(statements, articleId, before);
  await withdrawNames(statements, earlier.names);
  await rebuildClaims(statements, articleId, earlier.claims, resolver);
  await rebuildMeetings(
    statements,
    earlier.findings.flatMap(({ meetingId }) => meetingId ?? []),
  );
  await countActors(statements, earlier.actors, []);
  await recordGone(statements, articleId, earlier.quotes);
  return earlier.findings;
}

/** Whom the findings' actors are shown as, and of which types those are that they were not read as. */
interface ShownActors {
  ids: Map<ActorKey, number>;
  types: Map<ActorKey, ActorType>;
}

/** The actors as which the findings' are shown: whom they were merged into. */
async function shownActors(
  statements: Statements,
  { findings }: ArticleToSave,
  actors: Decided['actors'],
): Promise<ShownActors> {
  const read = new Map(findings.actors.map(({ id, type }) => [id, type]));
  const given = findings.quotes.flatMap(({ speakers }) => speakers);
  const own = [...given, ...read.keys()].flatMap((key) => {
    const id = readGraphActor(key);
    return id === null ? [] : [[graphActor(id), id] as const];
  });
  const ids = new Map([...actors, ...own]);
  const rows = await statements.query<{ key: ActorKey; id: number; type: ActorType }[]>(
    `/* shownActors */ select told.key, chief.id, chief.type
     from unnest($1::text[], $2::bigint[], $3::text[]) as told (key, id, type) join actor on actor.id = told.id
     join actor as chief on chief.id = coalesce(actor.merged_into, actor.id)
     where chief.id <> actor.id or chief.type <> told.type`,
    [[...ids.keys()], [...ids.values()], [...ids.keys()].map((key) => read.get(key) ?? null)],
  );
  for (const { key, id } of rows) ids.set(key, id);
  return { ids, types: new Map(rows.map(({ key, type }) => [key, type])) };
}

/** The meetings as which the findings' are shown; without those that a person rejected. */
async function shownMeetings(statements: Statements, { meetings }: Decided): Promise<Map<string, number>> {
  if (meetings.size === 0) return new Map();
  const rows = await statements.query<{ id: number; shown: number | null }[]>(
    `/* shownMeetings */ select known.id, case when not chief.is_rejected then chief.id end as shown
     from known_meeting as known join known_meeting as chief on chief.id = coalesce(known.merged_into, known.id)
     where known.id = any ($1::bigint[])`,
    [[...meetings.values()]],
  );
  const shown = new Map(rows.map((row) => [row.id, row.shown]));
  return new Map(
    [...meetings].flatMap(([key, id]) => {
      const meeting = shown.get(id) ?? null;
      return meeting === null ? [] : [[key, meeting] as const];
    }),
  );
}

async function saveFindings(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  { actor, meetings }: Pick<Writing, 'actor'> & { meetings: ReadonlyMap<string, number> },
  earlier: Earlier & { ids: IdSource },
  resolver: Resolver,
  begin: BeginWritingStage,
): Promise<NameUse[]> {
  const { article, findings, runId } = input;
  const span = spanReader(article.text, findings.sentences);
  const published = publication(input);
  const writing: Writing = { statements, articleId, runId, findings, published, span, actor };
  await saveArticleActors(statements, articleId, input, actor);
  await saveSentences(writing);
  await saveDates(writing);
  await saveMentions(writing, earlier.ids);
  await linkSources(writing);
  const names = await saveNames(writing, earlier.names);
  await saveCredits(writing, input.credits);
  await saveRoles(writing, earlier.ids);
  await beginMeetings(writing, meetings);
  await begin('STORY');
  await saveStory(writing, meetings, resolver);
  await begin('QUOTES');
  const quotes = await saveQuotes(writing, meetings, earlier.ids, resolver);
  await begin('CLAIMS');
  const isPaired = await joinQuotes(writing, quotes, resolver);
  await saveMeetings(writing, meetings, earlier.ids);
  if (isPaired || earlier.claims.length > 0)
    await rebuildClaims(statements, articleId, earlier.claims, resolver);
  const formerly = earlier.findings.flatMap(({ meetingId }) => meetingId ?? []);
  await rebuildMeetings(statements, [...meetings.values(), ...formerly]);
  await countActors(statements, earlier.actors, actorCountsOf(writing, input));
  return names;
}
