import type { CorrectionDetails, Joining } from '../../../model/correction';
import type { Resolver } from '../../../model/resolution';
import { dropNames, showNames } from '../actors/save-names';
import type { Statements } from '../statements';
import { moveActors } from './move-actors';
import { pinnedOtherwise } from './pins';
import type { ShownAs } from './plain-moves';

/** What has to be shown anew after a correction was made or undone. */
export interface Affected {
  articles: number[];
  meetings: number[];
}

/** Brings actors and meetings in line with the corrections in force, of which this one is new or was undone. */
export async function enforce(
  statements: Statements,
  details: CorrectionDetails,
  resolver: Resolver,
): Promise<Affected> {
  switch (details.kind) {
    case 'MERGE':
      return { articles: await mergeActors(statements, resolver), meetings: [] };
    case 'SPLIT': {
      await markUndone(statements, details.made);
      const merged = await mergeActors(statements, resolver);
      const own = details.mentions.map(({ articleId }) => articleId);
      return { articles: [...new Set([...own, ...merged])], meetings: [] };
    }
    case 'RENAME':
      await renameActor(statements, details.actor);
      return { articles: [], meetings: [] };
    case 'KEEP_APART':
      return { articles: await pinnedOtherwise(statements, details.pins, resolver), meetings: [] };
    case 'SPEAKERS':
      return { articles: [details.articleId], meetings: [] };
    case 'MEETING':
      return 'merge' in details
        ? { articles: await mergeMeetings(statements, resolver), meetings: [] }
        : { articles: [], meetings: await shownAs(statements, details.meeting) };
    case 'REJECT':
      return 'finding' in details
        ? { articles: details.at.map(({ articleId }) => articleId), meetings: [] }
        : { articles: await rejectMeeting(statements, details.meeting), meetings: [] };
  }
}

/** Returns those articles that tell of actors whose chief changed in which more than their names changes by it. */
async function mergeActors(statements: Statements, resolver: Resolver): Promise<number[]> {
  const into = resolver.mergedActors(await joinings(statements, ['MERGE', 'SPLIT']));
  const changed = await setMerged(statements, 'actor', into);
  const rows = await statements.query<{ id: number }[]>(ARTICLES_OF_ACTORS, [changed.map(({ id }) => id)]);
  const told = rows.map(({ id }) => id);
  const moved = await moveActors(statements, changed, told, resolver);
  return told.filter((id) => !moved.has(id));
}

/** By what was decided of them, and by corrections that name them. */
const ARTICLES_OF_ACTORS = `/* articlesOfActors */
select article_id as id from actor_decision where actor_id = any ($1::bigint[])
union
select article.number from correction_target as actor
join correction on correction.id = actor.correction_id and correction.undone_at is null
join correction_target as article on article.correction_id = actor.correction_id and article.kind = 'article'
where actor.kind = 'actor' and actor.number = any ($1::bigint[])
  and exists (select from analysed_article where article_id = article.number)
order by 1`;

async function mergeMeetings(statements: Statements, resolver: Resolver): Promise<number[]> {
  const into = resolver.mergedMeetings(await joinings(statements, ['MEETING']));
  const changed = await setMerged(statements, 'known_meeting', into);
  return articlesOfMeetings(
    statements,
    changed.map(({ id }) => id),
  );
}

async function articlesOfMeetings(statements: Statements, ids: readonly number[]): Promise<number[]> {
  const rows = await statements.query<{ id: number }[]>(
    `/* articlesOfMeetings */ select distinct article_id as id from meeting_decision
     join known_meeting as known on known.id = meeting_id
     where known.id = any ($1::bigint[]) or known.merged_into = any ($1::bigint[]) order by 1`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

async function joinings(statements: Statements, kinds: readonly string[]): Promise<Joining[]> {
  return statements.query<Joining[]>(
    `/* joinings */ select details, undone_at is not null as "isUndone" from correction
     where kind = any ($1::text[]) order by id`,
    [kinds],
  );
}

/** Returns those that are shown as another one than before. */
async function setMerged(
  statements: Statements,
  table: 'actor' | 'known_meeting',
  into: ReadonlyMap<number, number>,
): Promise<ShownAs[]> {
  const [rows] = await statements.query<[ShownAs[], number]>(
    `/* setMerged */ with wanted as (select * from unnest($1::bigint[], $2::bigint[]) as wanted (id, into_id))
     update ${table} set merged_into = change.into_id from (
       select ${table}.id, ${table}.merged_into as before, wanted.into_id from ${table} left join wanted using (id)
       where ${table}.merged_into is not null or wanted.id is not null) as change
     where ${table}.id = change.id and ${table}.merged_into is distinct from change.into_id
     returning ${table}.id, coalesce(change.before, ${table}.id) as before, coalesce(change.into_id, ${table}.id) as now`,
    [[...into.keys()], [...into.values()]],
  );
  return rows;
}

/** An actor that an undone split made keeps its id, under a key that tells so. */
async function markUndone(statements: Statements, made: number): Promise<void> {
  await statements.query(
    `/* markUndone */ update actor set identity_key = (
       select case when undone_at is null then 'SPLIT|' else 'UNDONE|' end || actor.id from correction
       where kind = 'SPLIT' and (details ->> 'made')::bigint = actor.id)
     where id = $1`,
    [made],
  );
}

async function renameActor(statements: Statements, id: number): Promise<void> {
  const [rows] = await statements.query<[{ name: string; before: string | null }[], number]>(
    `/* renameActor */ update actor set given_name = told.name, name = coalesce(told.name, read_name) from (
       select old.id, old.name as before, (
         select details ->> 'name' from correction_target as target join correction on correction.id = correction_id
         where target.kind = 'actor' and target.number = $1 and correction.kind = 'RENAME' and undone_at is null
         order by correction.id desc limit 1) as name
       from actor as old where old.id = $1) as told
     where actor.id = told.id returning actor.name, told.before`,
    [id],
  );
  const names = rows.flatMap(({ name, before }) => [name, before ?? name]);
  const changed = [...new Set(names)].map((text) => ({ actorId: id, text, count: 0 }));
  await showNames(statements, changed);
  await dropNames(statements, changed);
}

async function rejectMeeting(statements: Statements, id: number): Promise<number[]> {
  await statements.query(
    `/* rejectMeeting */ update known_meeting set is_rejected = exists (
       select from correction where kind = 'REJECT' and undone_at is null and (details ->> 'meeting')::bigint = $1)
     where id = $1`,
    [id],
  );
  return articlesOfMeetings(statements, [id]);
}

async function shownAs(statements: Statements, meeting: number): Promise<number[]> {
  const rows = await statements.query<{ id: number }[]>(
    'select coalesce(merged_into, id) as id from known_meeting where id = $1',
    [meeting],
  );
  return rows.map(({ id }) => id);
}
