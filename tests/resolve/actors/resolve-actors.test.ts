import type { FoundActor } from '../../../src/model/actor';
import type { ActorCandidate } from '../../../src/model/resolution';
import { resolveActors } from '../../../src/resolve/actors/resolve-actors';
import { aCandidate, anActor } from '../../factories/candidates';

const decide = (actors: FoundActor[], graph: ActorCandidate[]) =>
  resolveActors({ actors, roles: [] }, graph, 7);

test('every actor of the article gets one decision, in the article’s order', () => {
  const found = [
    anActor('PERSON', 'Quill', { id: 'a1' }),
    anActor('ORGANISATION', 'Red Cross', { id: 'a2' }),
    anActor('UNNAMED_SOURCE', 'officials', { id: 'a3' }),
  ];
  const graph = [
    aCandidate(1, 'PERSON', 'Ada Quill', { company: [2] }),
    aCandidate(2, 'ORGANISATION', 'Red Cross'),
  ];
  expect(decide(found, graph)).toEqual([
    {
      actor: 'a1',
      id: 1,
      identityKey: 'PERSON|ada quill',
      reason: 'the only bearer of the surname quill in reach',
    },
    { actor: 'a2', id: 2, identityKey: 'ORGANISATION|red cross', reason: 'same name, by its chief name' },
    {
      actor: 'a3',
      id: null,
      identityKey: 'UNNAMED_SOURCE|article 7|officials',
      reason: 'a source without a name is one per article',
    },
  ]);
});

test('a country is no company: everybody is seen with it', () => {
  const found = [
    anActor('PERSON', 'Quill', { id: 'a1' }),
    anActor('PLACE', 'Iran', { id: 'a2', kind: 'COUNTRY', countryCode: 'IR' }),
  ];
  const graph = [
    aCandidate(1, 'PERSON', 'Ada Quill', { company: [2] }),
    aCandidate(2, 'PLACE', 'Iran', { kind: 'COUNTRY', countryCode: 'IR' }),
  ];
  expect(decide(found, graph)[0]?.id).toBeNull();
});

test('somebody known by the surname gets the full name that an article tells', () => {
  const [decision] = decide(
    [anActor('PERSON', 'Ida Torvald')],
    [aCandidate(3, 'PERSON', 'Torvald', { recent: true })],
  );
  expect(decision).toMatchObject({ id: 3, fullerName: 'Ida Torvald' });
});

test.each([
  ['PLACE', 'US', 'United States', { kind: 'COUNTRY', countryCode: 'US' } as const, 'United States'],
  ['PLACE', 'GENEVA', 'Geneva', {}, 'Geneva'],
  ['PERSON', 'Ada Quill', 'ADA QUILL', {}, undefined],
  ['PLACE', 'United States', 'US', { kind: 'COUNTRY', countryCode: 'US' } as const, undefined],
  ['PLACE', 'Genf', 'Genf', {}, undefined],
  ['ORGANISATION', 'Daily Ledger', 'The Daily Ledger', { kind: 'OUTLET' } as const, 'The Daily Ledger'],
  ['ORGANISATION', 'The Daily Ledger', 'Daily Ledger', { kind: 'OUTLET' } as const, undefined],
  ['ORGANISATION', 'Harbour Board', 'The Harbour Board', { kind: 'OTHER' } as const, undefined],
] as const)('a %s known as %s that an article calls %s', (type, known, told, more, fuller) => {
  const [decision] = decide([anActor(type, told, more)], [aCandidate(1, type, known, more)]);
  expect([decision?.id, decision?.fullerName]).toEqual([1, fuller]);
});

test('two sources of the same description are two, whatever the article calls them', () => {
  const keys = (ids: string[]) =>
    decide(
      ids.map((id) => anActor('UNNAMED_SOURCE', 'an official', { id })),
      [],
    ).map(({ identityKey }) => identityKey);
  expect(keys(['a1', 'a2'])).toEqual([
    'UNNAMED_SOURCE|article 7|an official',
    'UNNAMED_SOURCE|article 7|an official|2',
  ]);
  expect(keys(['a8', 'a9'])).toEqual(keys(['a1', 'a2']));
});

test('an acronym beside the name that it stands for is one with it', () => {
  const found = [
    anActor('ORGANISATION', 'National Railway Alliance of Canada', { id: 'a1' }),
    anActor('ORGANISATION', 'NRA', { id: 'a2' }),
  ];
  const rivers = aCandidate(4, 'ORGANISATION', 'National Rivers Authority', { others: [['ACRONYM', 'NRA']] });
  const decisions = decide(found, [rivers]);
  expect(decisions.map(({ id }) => id)).toEqual([null, null]);
  expect(new Set(decisions.map((decision) => decision.identityKey)).size).toBe(1);
});

test('a second bearer of a name gets a key of its own', () => {
  const mayor = aCandidate(1, 'PERSON', 'John Carver', { positions: [{ title: 'mayor', of: 8 }] });
  const role = { person: 'a1', title: 'rower', start: 0, end: 5, confidence: 1, rule: 'test' };
  const [decision] = resolveActors({ actors: [anActor('PERSON', 'John Carver')], roles: [role] }, [mayor], 7);
  expect(decision).toMatchObject({ id: null, identityKey: 'PERSON|john carver|article 7' });
});

test('thousands of actors cost no more each than a few', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => anActor('PERSON', `Ada Quill${i}`, { id: `a${i}` }));
  const graph = (count: number) =>
    Array.from({ length: count }, (_, i) => aCandidate(i, 'PERSON', `Ada Quill${i}`));
  expect(decide(many(5000), graph(5000)).every(({ id }, i) => id === i)).toBe(true);
});

test('what reference data say that a name is outranks what it was read as, and a surname of these days that', () => {
  const nordhav = aCandidate(1, 'ORGANISATION', 'Nordhav ASA', { known: ['nordhav'] });
  const [decision] = decide([anActor('PERSON', 'Nordhav')], [nordhav]);
  expect(decision).toMatchObject({ id: 1, identityKey: 'ORGANISATION|nordhav asa', outranks: true });
  const eva = aCandidate(2, 'PERSON', 'Eva Nordhav', { recent: true });
  expect(decide([anActor('PERSON', 'Nordhav')], [nordhav, eva])[0]?.id).toBe(2);
});
