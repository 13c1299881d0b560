import { likelyCandidates } from '../../../src/resolve/actors/likely-candidates';
import { aCandidate, anActor } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'PERSON', 'Ada Quill'),
  aCandidate(2, 'PERSON', 'Anna Quill'),
  aCandidate(3, 'PERSON', 'Quill'),
  aCandidate(4, 'ORGANISATION', 'Quill', { others: [['ACRONYM', 'Q']] }),
  aCandidate(5, 'PLACE', 'Norway', { kind: 'COUNTRY', countryCode: 'NO' }),
];

test.each([
  ['the bearers of a full name, and who is known by the surname', anActor('PERSON', 'Ada Quill'), [1, 3]],
  ['whoever has the initial', anActor('PERSON', 'A. Quill'), [1, 2, 3]],
  ['of a surname all bearers', anActor('PERSON', 'Quill'), [1, 2, 3]],
  ['a body by its name', anActor('ORGANISATION', 'Quill'), [4]],
  ['a country by its code', anActor('PLACE', 'Norge', { kind: 'COUNTRY', countryCode: 'NO' }), [5]],
  ['nobody for a source without a name', anActor('UNNAMED_SOURCE', 'Quill'), []],
])('%s', (_, actor, ids) => {
  expect(likelyCandidates([actor], graph)).toEqual(ids);
});
