import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchPerson } from '../../../src/resolve/actors/match-person';
import { aCandidate, anActor } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'PERSON', 'José Núñez'),
  aCandidate(2, 'PERSON', 'Ada Quill', { others: [['SURNAME', 'Quill']] }),
  aCandidate(3, 'PERSON', 'Torvald', { recent: true }),
  aCandidate(4, 'PERSON', 'Brandt'),
  aCandidate(5, 'PERSON', 'Moss', { recent: true }),
  aCandidate(6, 'PERSON', 'Lena Moss'),
  aCandidate(7, 'ORGANISATION', 'John Deere'),
  aCandidate(8, 'PERSON', 'Hugo Carr', { others: [['ALIAS', 'Omar Said']] }),
];
const match = (name: string, others = {}) =>
  matchPerson(anActor('PERSON', name, others), groupCandidates(graph));

test.each([
  ['Jose Nunez', 1, 'same full name: jose nunez'],
  ['ADA QUILL', 2, 'same full name: ada quill'],
  ['Ben Quill', undefined, 'nobody of this name'],
  ['Ida Torvald', 3, 'the only bearer of the surname torvald in reach'],
  ['Willy Brandt', undefined, 'nobody of this name'],
  ['Kate Moss', undefined, 'nobody of this name'],
  ['John Deere', undefined, 'nobody of this name'],
])('%s is %p: %s', (name, id, reason) => {
  const found = match(name);
  expect([found.candidate?.id, found.reason]).toEqual([id, reason]);
});

test.each([
  ['Omar Said', []],
  ['Omar Said', [['ALIAS', 'Hugo Carr']]],
] as const)('an alias alone joins no two people: %s %j', (name, others) => {
  expect(match(name, { others }).candidate).toBeNull();
});

test('an alias of several words is as good as the name', () => {
  expect(match('A. B. Quill', { others: [['ALIAS', 'Ada Quill']] }).candidate?.id).toBe(2);
});
