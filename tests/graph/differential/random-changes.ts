import { CHANGE_KINDS } from '../../../src/model/change';
import { idsOf, type Row, type Tables, WORDS } from './random-parts';
import type { Seeded } from './seeded';

/** What happened, to nodes of which some are gone; and what clients are not told of. */
export function randomChanges({ actor = [], meeting = [] }: Tables, chance: Seeded): Tables {
  const change = Array.from({ length: 20 }, (_, index): Row => ({
    id: index + 1,
    what: chance.pick([...CHANGE_KINDS, 'ARTICLE_ADDED']),
    at: `2021-06-0${1 + Math.floor(index / 3)}T08:00:00.5Z`,
    kind: chance.pick(['quote', 'meeting', 'correction']),
    number: 1 + chance.below(12),
    before: chance.maybe(0.5, () => chance.pick(WORDS)),
    after: chance.maybe(0.5, () => chance.pick(WORDS)),
  }));
  const subjects = change.flatMap(({ id }) => [
    ...chance.some([...idsOf(actor), 100], 4).map((number) => ({ kind: 'actor', number, change_id: id })),
    ...chance.some([...idsOf(meeting), 100], 2).map((number) => ({ kind: 'meeting', number, change_id: id })),
  ]);
  return { change, change_subject: subjects };
}
