import { groupCandidates } from '../../../src/resolve/actors/candidate-index';
import { matchPerson } from '../../../src/resolve/actors/match-person';
import { aCandidate, anActor, surroundings } from '../../factories/candidates';

const graph = [
  aCandidate(1, 'PERSON', 'José Núñez'),
  aCandidate(2, 'PERSON', 'Ada Quill', { others: [['SURNAME', 'Quill']] }),
  aCandidate(3, 'PERSON', 'Torvald', { recent: true }),
  aCandidate(4, 'PERSON', 'Brandt'),
  aCandidate(5, 'PERSON', 'Moss', { recent: true }),
  aCandidate(6, 'PERSON', 'Lena Moss'),
  aCandidate(7, 'ORGANISATION', 'John Deere'),
  aCandidate(8, 'PERSON', 'Hugo Carr', { others: [['ALIAS', 'Omar Said']] }),
  aCandidate(9, 'PERSON', 'Ezra Pike', {
    known: ['nils bohm'],
    others: [['ALIAS', 'Nils Bohm']],
    mentionCount: 0,
  }),
  aCandidate(10, 'PERSON', 'Rosa Lind'),
  aCandidate(11, 'PERSON', 'Rosa Lind', { known: ['rosa lind'] }),
  aCandidate(12, 'PERSON', 'Robert Hale', { recent: true }),
];
const match = (name: string, others = {}) =>
  matchPerson(anActor('PERSON', name, others), groupCandidates(graph), surroundings());

test.each([
  ['Jose Nunez', 1, 'same full name, by its chief name'],
  ['ADA QUILL', 2, 'same full name, by its chief name'],
  ['Nils Bohm', 9, 'same full name, known by this name in the reference data'],
  ['Omar Said', undefined, 'nobody of this name'],
  ['Rosa Lind', 11, 'same full name, by its chief name, known by this name in the reference data'],
  ['Bob Hale', 12, 'short form of the same name, in the news these days'],
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

const fish = { title: 'fisheries minister', of: 47 };
const known = [
  aCandidate(1, 'PERSON', 'Ingrid Halvorsen', { company: [60, 70], positions: [fish] }),
  aCandidate(2, 'PERSON', 'John Carver', { company: [61], positions: [{ title: 'mayor', of: 61 }] }),
  aCandidate(3, 'PERSON', 'Mikhail Gerasimchuk', { company: [62], recent: true }),
  aCandidate(4, 'PERSON', 'Ann Lee', { company: [60], identityKey: 'PERSON|ann lee' }),
  aCandidate(5, 'PERSON', 'Ann Lee', { company: [61], identityKey: 'PERSON|ann lee|article 9' }),
  aCandidate(6, 'PERSON', 'Karl Otto Brandt', { company: [60], recent: true }),
  aCandidate(47, 'PLACE', 'Norway', { kind: 'COUNTRY', countryCode: 'NO' }),
  aCandidate(60, 'PERSON', 'Jon Arnason'),
  aCandidate(61, 'PLACE', 'Bristol', { kind: 'CITY' }),
  aCandidate(62, 'ORGANISATION', 'Danube Water Board'),
  aCandidate(63, 'PLACE', 'Perth', { kind: 'CITY' }),
];
const rower = [{ title: 'rower', of: null }];

test.each([
  ['Ingrid M. Halvorsen', {}, 1, 'same name but for a middle initial'],
  ['I. Halvorsen', {}, null, 'not sure enough: same name with an initial'],
  ['I. Halvorsen', { positions: [fish] }, 1, 'same name with an initial, same position'],
  ['I. Halvorsen', { company: new Set([60]) }, 1, 'same name with an initial, same people beside'],
  ['P. Halvorsen', { company: new Set([60]) }, null, 'nobody of this name'],
  [
    'Mykhailo Herasymchuk',
    { company: new Set([62]) },
    3,
    'another spelling of the name, same organisation beside, in the news these days',
  ],
  ['Mykhailo Herasymchuk', {}, null, 'not sure enough: another spelling of the name, in the news these days'],
  ['John Carver', {}, 2, 'same full name, by its chief name'],
  [
    'John Carver',
    { positions: rower },
    null,
    'not sure enough: same full name, by its chief name, another walk of life',
  ],
  [
    'John Carver',
    { positions: rower, company: new Set([61]) },
    2,
    'same full name, by its chief name, same place',
  ],
  [
    'Otto Brandt',
    { company: new Set([60]) },
    6,
    'same name but for a first name, same people beside, in the news these days',
  ],
  [
    'Otto Brandt',
    { company: new Set([6, 60]) },
    null,
    'not sure enough: same name but for a first name, same people beside, in the news these days, named beside it in the article',
  ],
  ['Ann Lee', {}, null, 'several fit equally well: same full name, by its chief name'],
  ['Ann Lee', { company: new Set([61]) }, 5, 'same full name, by its chief name, same place'],
])('%s beside %j is %p: %s', (name, here, id, reason) => {
  const { candidate, reason: told } = matchPerson(
    anActor('PERSON', name),
    groupCandidates(known),
    surroundings(here),
  );
  expect([candidate?.id ?? null, told]).toEqual([id, reason]);
});

// Bristol, 61, is no candidate: the article that tells of the other mayor need not name it.
test.each([
  ['another city', 63, null],
  ['a city of which nobody told before', 0, null],
  ['an untold city', null, 1],
])('one office in two places at one time is held by two people: of %s', (_, of, id) => {
  const at = { type: 'PLACE' as const, kind: 'CITY' };
  const positions = [{ title: 'mayor', of: 61, at }];
  const graph = [aCandidate(1, 'PERSON', 'John Carver', { recent: true, positions })];
  const here = surroundings({ positions: [{ title: 'mayor', of, ...(of !== null && { at }) }] });
  const found = matchPerson(anActor('PERSON', 'John Carver'), groupCandidates(graph), here);
  expect(found.candidate?.id ?? null).toBe(id);
});
