import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchSurname } from '../../../src/resolve/actors/match-surname';
import { aCandidate, anActor } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'PERSON', 'Ada Quill', { recent: true }),
  aCandidate(2, 'PERSON', 'Ben Stone', { recent: true }),
  aCandidate(3, 'PERSON', 'Eve Stone', { company: [50] }),
  aCandidate(4, 'PERSON', 'Olaf Brandt'),
  aCandidate(5, 'PERSON', 'Torvald', { recent: true, company: [50] }),
  aCandidate(6, 'PERSON', 'Vega', { recent: true }),
  aCandidate(7, 'PERSON', 'Nora Lind', { company: [50] }),
];
const match = (name: string, company: number[] = [50]) => {
  const { candidate, reason } = matchSurname(
    anActor('PERSON', name),
    groupCandidates(graph),
    new Set(company),
  );
  return [candidate?.id, reason];
};

test.each([
  ['Quill', 1, 'the only bearer of the surname quill in reach'],
  ['Lind', 7, 'the only bearer of the surname lind in reach'],
  ['Stone', undefined, 'several bearers of the surname stone in reach'],
  ['Brandt', undefined, 'nobody in reach bears the name brandt'],
  ['Torvald', 5, 'same word and same company: torvald'],
  ['Vega', undefined, 'nobody in reach bears the name vega'],
  ['Nobody', undefined, 'nobody in reach bears the name nobody'],
])('%s is %p: %s', (name, id, reason) => {
  expect(match(name)).toEqual([id, reason]);
});

test('company tells one of two bearers from the other only where nobody else is in reach', () => {
  expect(match('Stone', [])).toEqual([2, 'the only bearer of the surname stone in reach']);
});
