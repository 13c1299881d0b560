import type { FoundActor } from '../../../src/model/actor';
import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchPlace } from '../../../src/resolve/actors/match-place';
import { aCandidate, anActor } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'PLACE', 'United States', {
    kind: 'COUNTRY',
    countryCode: 'US',
    others: [['ALIAS', 'Washington']],
  }),
  aCandidate(2, 'PLACE', 'Washington', { kind: 'CITY' }),
  aCandidate(3, 'PLACE', 'Paris', { kind: 'CITY', countryCode: 'FR' }),
  aCandidate(4, 'PLACE', 'Paris', { kind: 'CITY', countryCode: 'US' }),
  aCandidate(5, 'PLACE', 'Georgia', { kind: 'COUNTRY', countryCode: 'GE' }),
  aCandidate(6, 'PLACE', 'Lyon', { kind: 'CITY', countryCode: 'FR' }),
];

test.each<[string, Partial<FoundActor>, number | undefined, string]>([
  ['America', { kind: 'COUNTRY', countryCode: 'US' }, 1, 'country US'],
  ['Norland', { kind: 'COUNTRY', countryCode: 'NL' }, undefined, 'country NL'],
  ['Washington', { kind: 'CITY' }, 2, 'same place name: washington'],
  ['Paris', { kind: 'CITY', countryCode: 'US' }, 4, 'same place name: paris'],
  ['Paris', {}, undefined, 'several places are called paris'],
  ['Lyon', {}, 6, 'same place name: lyon'],
  ['Lyon', { countryCode: 'US' }, undefined, 'no place of this name'],
  ['Georgia', { kind: 'REGION', countryCode: 'US' }, undefined, 'no place of this name'],
])('%s %j is %p: %s', (name, more, id, reason) => {
  const { candidate, reason: told } = matchPlace(anActor('PLACE', name, more), groupCandidates(graph));
  expect([candidate?.id, told]).toEqual([id, reason]);
});
