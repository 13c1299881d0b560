import type { FoundActor } from '../../../src/model/actor';
import type { ActorCandidate } from '../../../src/model/resolution';
import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { knownOtherwise } from '../../../src/resolve/actors/known-type';
import { aCandidate, anActor } from '../../factories/candidates';

const nordhav = aCandidate(1, 'ORGANISATION', 'Nordhav ASA', { known: ['nordhav asa', 'nordhav'] });
const known = (actor: FoundActor, ...graph: ActorCandidate[]) =>
  knownOtherwise(actor, groupCandidates(graph))?.id ?? null;

test('who is known by the name as something else is that', () => {
  expect(known(anActor('PERSON', 'Nordhav'), nordhav)).toBe(1);
  expect(known(anActor('PLACE', 'Nordhav'), nordhav)).toBe(1);
});

test('nobody where reference data know one of the same type too, or several', () => {
  const ford = aCandidate(2, 'PERSON', 'Nordhav', { known: ['nordhav'] });
  const other = aCandidate(3, 'ORGANISATION', 'Nordhav Fish', { known: ['nordhav'] });
  expect(known(anActor('PERSON', 'Nordhav'), nordhav, ford)).toBeNull();
  expect(known(anActor('PERSON', 'Nordhav'), nordhav, other)).toBeNull();
  expect(known(anActor('ORGANISATION', 'Nordhav'), nordhav)).toBeNull();
});

test('nobody where articles alone know the name, or more than the type was read', () => {
  const club = aCandidate(4, 'ORGANISATION', 'Lyon', { known: ['lyon'] });
  expect(known(anActor('PERSON', 'Nordhav'), aCandidate(5, 'ORGANISATION', 'Nordhav'))).toBeNull();
  expect(known(anActor('PLACE', 'Lyon', { kind: 'CITY', countryCode: 'FR' }), club)).toBeNull();
  expect(known(anActor('UNNAMED_SOURCE', 'Nordhav'), nordhav)).toBeNull();
});
