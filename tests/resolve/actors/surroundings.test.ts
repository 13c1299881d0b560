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
  const at = { type: 'PLACE', kind: 'COUNTRY' };
  expect(here.positions).toEqual([{ title: 'foreign minister', of: 4, at }]);
});

test('a position of a place that the graph does not know is of no known one; any other may be of any', () => {
  const untold = { ...role, of: undefined };
  const peru = anActor('PLACE', 'Peru', { id: 'a7', kind: 'COUNTRY', countryCode: 'PE' });
  const board = anActor('ORGANISATION', 'Danube Water Board', { id: 'a8' });
  const roles = [{ ...role, of: 'a7' }, { ...role, of: 'a8' }, { ...role, of: 'a2' }, untold];
  const { positions } = readSurroundings({ actors: [...actors, peru, board], roles }, graph)(quill);
  expect(positions.map(({ of }) => of)).toEqual([0, null, null, null]);
});
