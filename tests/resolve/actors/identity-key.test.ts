import { identityKey, namesakeKey } from '../../../src/resolve/actors/identity-key';
import { anActor } from '../../factories/candidates';

test.each([
  [anActor('PERSON', 'Anthony Cordesman'), 'PERSON|anthony cordesman'],
  [anActor('PERSON', 'Cordesman'), 'PERSON|cordesman|article 7'],
  [anActor('ORGANISATION', 'The Red Cross'), 'ORGANISATION|red cross'],
  [anActor('PLACE', 'United States', { kind: 'COUNTRY', countryCode: 'US' }), 'PLACE|country US'],
  [anActor('PLACE', 'Paris', { kind: 'CITY', countryCode: 'FR' }), 'PLACE|paris|FR'],
  [anActor('PLACE', 'Washington', { kind: 'CITY' }), 'PLACE|washington'],
  [anActor('UNNAMED_SOURCE', 'US officials'), 'UNNAMED_SOURCE|article 7|us officials'],
  [anActor('ORGANISATION', '???'), 'ORGANISATION|???'],
  [anActor('ORGANISATION', 'Supreme Court', { countryCode: 'KE' }), 'ORGANISATION|supreme court|KE'],
  [anActor('ORGANISATION', 'Bundestag', { countryCode: 'DE' }), 'ORGANISATION|bundestag'],
])('%#: %j', (actor, key) => {
  expect(identityKey(actor, 7)).toBe(key);
});

test('a name of any length gives a key that an index can hold', () => {
  expect(identityKey(anActor('ORGANISATION', '𝕏'.repeat(5000)), 7).length).toBeLessThan(300);
});

test('a second bearer of a name has the article in the key', () => {
  expect(namesakeKey(anActor('PERSON', 'John Carver'), 7)).toBe('PERSON|john carver|article 7');
});
