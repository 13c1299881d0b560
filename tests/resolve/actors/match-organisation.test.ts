import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchOrganisation } from '../../../src/resolve/actors/match-organisation';
import type { NameKind } from '../../../src/model/actor';
import { aCandidate, anActor } from '../../factories/candidates';

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
  );
  return [candidate?.id, reason];
};

test.each<[string, [NameKind, string][], number | undefined, string]>([
  ['The Red Cross', [], 1, 'same name: red cross'],
  ['IRNA', [], 3, 'the only one known as irna'],
  ['North Atlantic Treaty Organisation', [['ACRONYM', 'NATO']], 4, 'the only one known as nato'],
  ['African Development Bank', [['ACRONYM', 'ADB']], undefined, 'none of this name'],
  ['CP', [], undefined, 'several are known as cp'],
  ['Burma Union', [], 7, 'same name: burma union'],
  ['Blue Cross', [], undefined, 'none of this name'],
])('%s (%j) is %p: %s', (name, others, id, reason) => {
  expect(match(name, others)).toEqual([id, reason]);
});
