import { blockKey } from '../../src/model/block-key';

test.each([
  ['PERSON', 'Mikhail Gerasimchuk', 'm krsmck'],
  ['PERSON', 'M. Gerasimchuk', 'm krsmck'],
  ['PERSON', 'Yevgeny Primakov', 'a prmkv'],
  ['PERSON', 'Evgeny Primakov', 'a prmkv'],
  ['PERSON', 'Muammar al-Gaddafi', 'm kdf'],
  ['PERSON', 'Moammar Gadhafi', 'm kdf'],
  ['PERSON', 'Bruce Lee', 'b lee'],
  ['PERSON', 'Madonna', null],
  ['PERSON', '???', null],
  ['ORGANISATION', 'The National Railway Alliance of Canada', 'national railway alliance'],
  ['ORGANISATION', 'National Railway Alliance', 'national railway alliance'],
  ['ORGANISATION', 'Ministry of Foreign Affairs of Norway', 'ministry of foreign affairs'],
  ['ORGANISATION', 'Ministry of Agriculture', 'ministry of agriculture'],
  ['ORGANISATION', 'Bank of England', 'bank of england'],
  ['ORGANISATION', 'Norland Steel Co. Ltd.', 'norland steel'],
  ['ORGANISATION', 'Meta Platforms, Inc.', 'meta'],
  ['ORGANISATION', 'The Company', 'company'],
  ['ORGANISATION', 'Reuters', 'reuters'],
  ['ORGANISATION', '???', null],
  ['PLACE', 'New York', null],
  ['UNNAMED_SOURCE', 'a city official', null],
] as const)('a %s called %s is looked up by %p', (type, name, key) => {
  expect(blockKey(type, name)).toBe(key);
});
