import { FULL_KINDS, groupCandidates, keysOf } from '../../../src/resolve/actors/candidate-index';
import { aCandidate, anActor } from '../../factories/candidates';

const often = aCandidate(2, 'PERSON', 'Ada Quill', { mentionCount: 9 });
const seldom = aCandidate(1, 'PERSON', 'Ada Quill');
const iran = aCandidate(3, 'PLACE', 'Iran', { kind: 'COUNTRY', countryCode: 'IR' });
const index = groupCandidates([seldom, often, iran]);

test('bearers of a name come with the most mentioned first', () => {
  expect(index.bearers('PERSON', 'ada quill', FULL_KINDS)).toEqual([often, seldom]);
});

test('a name is one type’s', () => {
  expect(index.bearers('ORGANISATION', 'ada quill', FULL_KINDS)).toEqual([]);
});

test('reference data know a name whatever its type', () => {
  const known = aCandidate(4, 'ORGANISATION', 'Nordhav ASA', { known: ['nordhav'] });
  expect(groupCandidates([iran, known]).known('nordhav')).toEqual([known]);
});

test('people are found by surname, countries by code', () => {
  expect(index.bySurname('quill')).toEqual([often, seldom]);
  expect(index.countries('IR')).toEqual([iran]);
});

test('candidates are found by id and by what their spellings share', () => {
  expect(index.byId(2)).toBe(often);
  expect(index.byBlock('PERSON', 'a quill')).toEqual([often, seldom]);
  expect(index.byBlock('ORGANISATION', 'a quill')).toEqual([]);
  expect([index.isTaken('PERSON|ada quill'), index.isTaken('PERSON|eve quill')]).toEqual([true, false]);
});

test('keys of an actor begin with its chief name and hold each once', () => {
  const actor = anActor('ORGANISATION', 'The Red Cross', {
    others: [
      ['ALIAS', 'Red Cross'],
      ['ACRONYM', 'RC'],
    ],
  });
  expect(keysOf(actor, FULL_KINDS)).toEqual(['red cross']);
  expect(keysOf(actor, ['ACRONYM'])).toEqual(['red cross', 'rc']);
});
