import { resolveActors } from '../../../src/resolve/actors/resolve-actors';
import { aCandidate, anActor } from '../../factories/candidates';

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
  expect(resolveActors(found, graph, 7)).toEqual([
    {
      actor: 'a1',
      id: 1,
      identityKey: 'PERSON|ada quill',
      reason: 'the only bearer of the surname quill in reach',
    },
    { actor: 'a2', id: 2, identityKey: 'ORGANISATION|red cross', reason: 'same name: red cross' },
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
  expect(resolveActors(found, graph, 7)[0]?.id).toBeNull();
});

test('somebody known by the surname gets the full name that an article tells', () => {
  const [decision] = resolveActors(
    [anActor('PERSON', 'Ida Torvald')],
    [aCandidate(3, 'PERSON', 'Torvald', { recent: true })],
    7,
  );
  expect(decision).toMatchObject({ id: 3, fullerName: 'Ida Torvald' });
});

test.each([
  ['PLACE', 'US', 'United States', { kind: 'COUNTRY', countryCode: 'US' } as const, 'United States'],
  ['PLACE', 'GENEVA', 'Geneva', {}, 'Geneva'],
  ['PERSON', 'Ada Quill', 'ADA QUILL', {}, undefined],
  ['PLACE', 'United States', 'US', { kind: 'COUNTRY', countryCode: 'US' } as const, undefined],
  ['PLACE', 'Genf', 'Genf', {}, undefined],
] as const)('a %s known as %s that an article calls %s', (type, known, told, more, fuller) => {
  const [decision] = resolveActors([anActor(type, told, more)], [aCandidate(1, type, known, more)], 7);
  expect([decision?.id, decision?.fullerName]).toEqual([1, fuller]);
});

test('two sources of the same description are two, whatever the article calls them', () => {
  const keys = (ids: string[]) =>
    resolveActors(
      ids.map((id) => anActor('UNNAMED_SOURCE', 'an official', { id })),
      [],
      7,
    ).map(({ identityKey }) => identityKey);
  expect(keys(['a1', 'a2'])).toEqual([
    'UNNAMED_SOURCE|article 7|an official',
    'UNNAMED_SOURCE|article 7|an official|2',
  ]);
  expect(keys(['a8', 'a9'])).toEqual(keys(['a1', 'a2']));
});
