import { compareBodyNames, isGeneric } from '../../../src/resolve/actors/body-names';
import type { NameKind } from '../../../src/model/actor';
import { aCandidate, anActor } from '../../factories/candidates';

const none: [NameKind, string][] = [];

test.each([
  ['Red Cross', none, 'The Red Cross', none, 'SAME'],
  ['NorGrain', [['FORMER', 'Nordic Grain Company']], 'Nordic Grain Company', none, 'SAME'],
  ['NATO', none, 'North Atlantic Treaty Organisation', [['ACRONYM', 'NATO']], 'ACRONYM'],
  ['Asian Development Bank', [['ACRONYM', 'ADB']], 'African Development Bank', [['ACRONYM', 'ADB']], null],
  ['National Railway Alliance', none, 'National Railway Alliance of Canada', none, 'CORE'],
  ['National Bank of Norway', none, 'National Bank of Iceland', none, null],
  ['Bank of England', none, 'Bank of Japan', none, null],
  ['Red Cross', none, 'Blue Cross', none, null],
] as [string, typeof none, string, typeof none, string | null][])(
  '%s %j and %s %j: %p',
  (a, others, b, known, fit) => {
    const actor = anActor('ORGANISATION', a, { others });
    expect(compareBodyNames(actor, aCandidate(1, 'ORGANISATION', b, { others: known }))).toBe(fit);
  },
);

test('bodies of two countries never fit', () => {
  const kenya = aCandidate(1, 'ORGANISATION', 'Parliament', { countryCode: 'KE' });
  expect(compareBodyNames(anActor('ORGANISATION', 'Parliament', { countryCode: 'UG' }), kenya)).toBeNull();
});

test.each([
  ['ministry of agriculture', true],
  ['foreign ministry', true],
  ['supreme court', true],
  ['bundestag', false],
  ['state department', false],
  ['red cross', false],
])('%s is one of many: %p', (key, generic) => {
  expect(isGeneric(key)).toBe(generic);
});
