import { CORRECTION_KINDS } from '../../../src/model/correction';
import { idsOf, type Row, type Tables, WORDS } from './random-parts';
import type { Seeded } from './seeded';

/** What people decided: merged actors and meetings, of which only the ids are left, and the decisions themselves. */
export function randomCorrections(tables: Tables, chance: Seeded): Tables {
  const { actor = [], meeting = [] } = tables;
  const merged = [100, 101, 102].map((id) => mergedActor(id, chance.pick(actor)));
  const known = idsOf(meeting).map((id): Row => ({ id, merged_into: null }));
  const correction = Array.from({ length: 9 }, (_, index): Row => ({
    id: index + 1,
    kind: chance.pick(CORRECTION_KINDS),
    by: 'local',
    at: `2021-06-0${index + 1}T08:00:00.5Z`,
    note: chance.maybe(0.5, () => chance.pick(WORDS)),
    details: {},
    ...(chance.chance(0.3) ? { undone_by: 'ann', undone_at: '2021-07-01T00:00:00Z' } : {}),
  }));
  return {
    actor: [...actor, ...merged],
    known_meeting: [...known, { id: 100, merged_into: chance.pick(idsOf(meeting)) }],
    correction,
    correction_target: correction.flatMap(({ id }) =>
      Array.from({ length: 1 + chance.below(3) }, (_, ordinal) => ({
        correction_id: id,
        ordinal,
        ...target([...idsOf(actor), 100, 101], [...idsOf(meeting), 100], chance),
      })),
    ),
  };
}

function mergedActor(id: number, into: Row): Row {
  const made = id === 102 ? 'UNDONE|102' : `key ${id}`;
  return { ...into, id, merged_into: into['id'], identity_key: made, article_count: 0, mention_count: 0 };
}

/** Of quotes some that are gone. */
function target(actors: readonly number[], meetings: readonly number[], chance: Seeded): Row {
  const kind = chance.pick(['actor', 'actor', 'quote', 'meeting']);
  const number =
    kind === 'actor' ? chance.pick(actors) : kind === 'meeting' ? chance.pick(meetings) : chance.below(40);
  return { kind, number };
}
