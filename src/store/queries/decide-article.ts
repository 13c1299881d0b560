import type { FoundMention } from '../../model/mention';
import { nameKey } from '../../model/name-key';
import type { Resolver } from '../../model/resolution';
import type { ArticleToSave } from './article-to-save';
import { ALONE } from '../transactions/in-stages';
import { decideActors } from './actors/decide-actors';
import { decideMeetings } from './meetings/decide-meetings';
import { countNameUses, namesIn } from './actors/name-uses';
import type { EarlierActors } from './actors/new-actors';
import { refreshActors } from './actors/refresh-actors';
import { publication } from './save-article-row';
import { spanReader } from './rows/span-values';
import { send, type Statements } from './statements';
import type { Decided, StoredAnalysis, StoredDecision } from './versions/stored-analysis';
import { actorIn } from './writing';
import type { BeginWritingStage } from './writing-stages';

/**
 * Decides who an article's actors and which its meetings are, and adds what it tells of them. Corrections have no part
 * in this, so that undoing one never changes what was decided.
 */
export async function decideArticle(
  statements: Statements,
  articleId: number,
  input: ArticleToSave,
  resolver: Resolver,
  earlier: StoredAnalysis | null = null,
  keeping = false,
  begin: BeginWritingStage = ALONE,
): Promise<Decided> {
  const { article, findings, runId } = input;
  const published = publication(input);
  const before = earlier && earlierActors(input, earlier, keeping);
  const actors = await decideActors(
    statements,
    { articleId, publishedFrom: published.from, findings },
    resolver,
    before,
  );
  const actor = actorIn(actors);
  await countNameUses(statements, 'found', [], namesIn(findings.actors, actor));
  await countMentions(
    statements,
    findings.mentions.map((mention) => actor(mention.actor)),
    1,
  );
  await begin('MEETINGS');
  const span = spanReader(article.text, findings.sentences);
  const writing = { statements, articleId, runId, findings, published, span, actor };
  const same = keeping && sameMeetings(input, earlier);
  const meetings = await decideMeetings(writing, resolver, earlier?.reports ?? [], same);
  return { actors, meetings };
}

/** Takes back all that these articles told of actors and meetings. */
export async function withdrawDecisions(
  statements: Statements,
  analyses: readonly StoredAnalysis[],
): Promise<void> {
  const ids = analyses.map(({ articleId }) => articleId);
  const names = analyses.flatMap(({ input, decided }) =>
    namesIn(input.findings.actors, actorIn(decided.actors)),
  );
  const mentioned = analyses.flatMap(({ input, decided }) =>
    input.findings.mentions.map((mention) => actorIn(decided.actors)(mention.actor)),
  );
  await send(statements, 'delete from meeting_decision where article_id = any ($1::bigint[])', [ids]);
  await send(statements, 'delete from actor_decision where article_id = any ($1::bigint[])', [ids]);
  await countNameUses(statements, 'found', names, []);
  await countMentions(statements, mentioned, -1);
  await refreshActors(
    statements,
    analyses.flatMap(({ decided }) => [...decided.actors.values()]),
  );
}

async function countMentions(statements: Statements, actors: readonly number[], by: 1 | -1): Promise<void> {
  const counts = new Map<number, number>();
  for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + by);
  if (counts.size === 0) return;
  await send(
    statements,
    `/* countFoundMentions */ update actor set found_mentions = found_mentions + change.count
     from unnest($1::bigint[], $2::int[]) as change (id, count) where actor.id = change.id`,
    [[...counts.keys()], [...counts.values()]],
  );
}

/**
 * The article's actors of before by the keys that they have now: by their name, or else found at words that begin or end
 * at the same place.
 */
function earlierActors(
  { article, findings }: ArticleToSave,
  earlier: StoredAnalysis,
  keeping: boolean,
): EarlierActors {
  const before = earlier.input.findings;
  const sameText = earlier.input.article.text === article.text;
  const atWords = new Map(sameText ? before.mentions.flatMap(placesOf) : []);
  const places = new Map<string, string>();
  for (const [place, actor] of findings.mentions.flatMap(placesOf))
    if (!places.has(actor) && atWords.has(place)) places.set(actor, place);
  const byName = new Map(before.actors.map((actor) => [`${actor.type} ${nameKey(actor.name)}`, actor]));
  const byKey = new Map(before.actors.map((actor) => [actor.id, actor]));
  const ids = new Map<string, number>();
  const same = new Map<string, StoredDecision>();
  for (const actor of findings.actors) {
    const old =
      byName.get(`${actor.type} ${nameKey(actor.name)}`) ??
      byKey.get(atWords.get(places.get(actor.id) ?? '') ?? '');
    const decision = old && earlier.decisions.get(old.id);
    if (!decision || old.type !== actor.type) continue;
    ids.set(actor.id, decision.id);
    // What reference data made of it holds as long as they say so.
    const isSame = old.name === actor.name && old.kind === actor.kind && decision.type === actor.type;
    if (keeping && isSame) same.set(actor.id, decision);
  }
  return { ids, sameText, same };
}

/** A mention's place, where it begins and where it ends, with whom it means. */
function placesOf({ start, end, actor }: FoundMention): [place: string, actor: string][] {
  return [
    [`${start} ${end}`, actor],
    [`from ${start}`, actor],
    [`to ${end}`, actor],
  ];
}

/** True where another analysis tells of the same meetings, so that nothing about them is to be decided. */
function sameMeetings({ findings }: ArticleToSave, earlier: StoredAnalysis | null): boolean {
  return JSON.stringify(earlier?.input.findings.meetings) === JSON.stringify(findings.meetings);
}
