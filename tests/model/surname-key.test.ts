import { surnameKey } from '../../src/model/surname-key';

test.each([
  ['Anthony Cordesman', 'cordesman'],
  ['Mouwafak al-Rubaie', 'al rubaie'],
  ['Ursula von der Leyen', 'von der leyen'],
  ['Lula', null],
  ['van Gogh', 'gogh'],
  ['', null],
])('%s: %p', (name, key) => {
  expect(surnameKey(name)).toBe(key);
});
