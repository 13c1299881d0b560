import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchOrganisation } from '../../../src/resolve/actors/match-organisation';
import type { NameKind } from '../../../src/model/actor';
import { aCandidate, anActor, surroundings } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'ORGANISATION', 'Red Cross'),
  aCandidate(2, 'ORGANISATION', 'Asian Development Bank', { others: [['ACRONYM', 'ADB']] }),
  aCandidate(3, 'ORGANISATION', 'Islamic Republic News Agency', { others: [['ACRONYM', 'IRNA']] }),
  aCandidate(4, 'ORGANISATION', 'NATO'),
  aCandidate(5, 'ORGANISATION', 'Congress Party', { others: [['ACRONYM', 'CP']] }),
  aCandidate(6, 'ORGANISATION', 'Centre Party', { others: [['ACRONYM', 'CP']] }),
  aCandidate(7, 'ORGANISATION', 'Myanmar Union', { others: [['FORMER', 'Burma Union']] }),
];
const match = (name: string, others: [NameKind, string][] = []) => {
  const { candidate, reason } = matchOrganisation(
    anActor('ORGANISATION', name, { others }),
    groupCandidates(graph),
    surroundings(),
  );
  return [candidate?.id, reason];
};

test.each<[string, [NameKind, string][], number | undefined, string]>([
  ['The Red Cross', [], 1, 'same name, by its chief name'],
  ['IRNA', [], 3, 'known by this acronym'],
  ['North Atlantic Treaty Organisation', [['ACRONYM', 'NATO']], 4, 'known by this acronym'],
  ['African Development Bank', [['ACRONYM', 'ADB']], undefined, 'nobody of this name'],
  ['CP', [], undefined, 'several fit equally well: known by this acronym'],
  ['Burma Union', [], 7, 'same name'],
  ['Blue Cross', [], undefined, 'nobody of this name'],
])('%s (%j) is %p: %s', (name, others, id, reason) => {
  expect(match(name, others)).toEqual([id, reason]);
});

const ministries = [
  aCandidate(1, 'ORGANISATION', 'Ministry of Agriculture', { countryCode: 'KE' }),
  aCandidate(2, 'ORGANISATION', 'Foreign Ministry'),
  aCandidate(3, 'ORGANISATION', 'Aurum Foods', { company: [50] }),
  aCandidate(4, 'ORGANISATION', 'National Bank of Norway'),
  aCandidate(5, 'ORGANISATION', 'Red Cross', {
    mentionCount: 0,
    identityKey: 'ORGANISATION|red cross|article 9',
  }),
  aCandidate(6, 'ORGANISATION', 'Red Cross'),
  aCandidate(7, 'ORGANISATION', 'Borg Motors', { company: [50], recent: true }),
  aCandidate(8, 'ORGANISATION', 'Norland Steel', { recent: true }),
  aCandidate(9, 'ORGANISATION', 'Sudonia Group', { company: [50], recent: true }),
  aCandidate(50, 'PERSON', 'Karin Sjoberg'),
  aCandidate(51, 'PLACE', 'Malmo'),
];

test.each([
  ['Ministry of Agriculture', { countryCode: 'KE' }, {}, 1],
  ['Ministry of Agriculture', { countryCode: 'UG' }, {}, undefined],
  ['Ministry of Agriculture', {}, { countryCodes: new Set(['KE']) }, 1],
  ['Ministry of Agriculture', {}, { countryCodes: new Set(['UG']) }, undefined],
  ['Foreign Ministry', {}, {}, 2],
  ['Red Cross', {}, {}, 6],
  ['Aurum Foods in Malmo', {}, {}, undefined],
  ['Aurum Foods in Malmo', {}, { company: new Set([50]) }, 3],
  ['National Bank of Iceland', {}, { company: new Set([50]) }, undefined],
  // "Tata" is no "Tata Motors", unless the same people speak for it.
  ['Borg', {}, {}, undefined],
  ['Borg', {}, { company: new Set([51]) }, undefined],
  ['Borg', {}, { company: new Set([50]) }, 7],
  ['Norland Steel Co. Ltd', {}, {}, 8],
  ['Sudonia Holdings', {}, { company: new Set([50]) }, undefined],
])('%s %j beside %j is %p', (name, more, here, id) => {
  const actor = anActor('ORGANISATION', name, more);
  const found = matchOrganisation(actor, groupCandidates(ministries), surroundings(here));
  expect(found.candidate?.id).toBe(id);
});
