import { hasThe, nameKey } from '../../src/model/name-key';

test.each([
  ['Angela Merkel', 'angela merkel'],
  ['ANGELA  MERKEL', 'angela merkel'],
  ['The Hague', 'hague'],
  ['The', 'the'],
  ['U.S.', 'us'],
  ["People's Mujahedeen", 'peoples mujahedeen'],
  ['People’s Mujahedeen', 'peoples mujahedeen'],
  ['Mouwafak al-Rubaie', 'mouwafak al rubaie'],
  ['Hassan Nasrallāh', 'hassan nasrallah'],
  ['Lech Wałęsa', 'lech walesa'],
  ['İstanbul', 'istanbul'],
  ['朝日新聞', '朝日新聞'],
  ['…', ''],
])('the key of %s is "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['The Daily Ledger', true],
  ['the Daily Ledger', true],
  ['Daily Ledger', false],
  ['Theatre Weekly', false],
  ['The', false],
])('%s has "the": %s', (name, has) => expect(hasThe(name)).toBe(has));
