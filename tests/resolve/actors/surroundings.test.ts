import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { readSurroundings } from '../../../src/resolve/actors/surroundings';
import { aCandidate, anActor } from '../../factories/candidates';

const graph = groupCandidates([
  aCandidate(1, 'PERSON', 'Ada Quill'),
  aCandidate(2, 'PERSON', 'Ann Lee', { identityKey: 'PERSON|ann lee' }),
  aCandidate(3, 'PERSON', 'Ann Lee', { identityKey: 'PERSON|ann lee|article 9' }),
  aCandidate(4, 'PLACE', 'Norway', { kind: 'COUNTRY', countryCode: 'NO' }),
  aCandidate(5, 'PLACE', 'Bergen', { kind: 'CITY', countryCode: 'NO' }),
]);
const quill = anActor('PERSON', 'Ada Quill', { id: 'a1' });
const actors = [
  quill,
  anActor('PERSON', 'Ann Lee', { id: 'a2' }),
  anActor('PLACE', 'Norway', { id: 'a3', kind: 'COUNTRY', countryCode: 'NO' }),
  anActor('PLACE', 'Bergen', { id: 'a4', kind: 'CITY', countryCode: 'NO' }),
  anActor('PERSON', 'Vega', { id: 'a5' }),
  anActor('UNNAMED_SOURCE', 'an official', { id: 'a6' }),
];
const role = {
  person: 'a1',
  title: 'Foreign Minister',
  of: 'a3',
  start: 0,
  end: 1,
  confidence: 1,
  rule: 'test',
};

test('company is who can be nobody else; countries stand apart', () => {
  const here = readSurroundings({ actors, roles: [role] }, graph)(quill);
  expect([...here.company]).toEqual([1, 5]);
  expect([...here.countries]).toEqual([4]);
  expect([...here.countryCodes]).toEqual(['NO']);
  expect(here.positions).toEqual([{ title: 'foreign minister', of: 4 }]);
});

test('a position of somebody unknown to the graph is of nobody', () => {
  const of = { ...role, of: 'a2' };
  expect(readSurroundings({ actors, roles: [of] }, graph)(quill).positions).toEqual([
    { title: 'foreign minister', of: null },
  ]);
});
