import { send } from '../statements';
import type { Writing } from '../writing';

/** "US officials" are of the United States. */
export async function linkSources({ statements, findings, actor }: Writing): Promise<void> {
  const links = findings.actors.flatMap(({ id, type, of }) =>
    type === 'UNNAMED_SOURCE' && of !== undefined ? [{ source: actor(id), of: actor(of) }] : [],
  );
  if (links.length === 0) return;
  await send(
    statements,
    `/* linkSources */ update actor set of_id = told.of_id
     from unnest($1::bigint[], $2::bigint[]) as told (id, of_id)
     where actor.id = told.id and actor.of_id is distinct from told.of_id`,
    [links.map(({ source }) => source), links.map(({ of }) => of)],
  );
}
