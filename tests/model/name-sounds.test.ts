import { nameKey } from '../../src/model/name-key';
import { nameSounds } from '../../src/model/name-sounds';

test.each([
  ['Mikhail Gorbachev', 'Michail Gorbatschow'],
  ['Mikhail Gorbachev', 'Michail Gorbačov'],
  ['Hassan Rouhani', 'Hasan Ruhani'],
  ['Benjamin Netanyahu', 'Benyamin Netanjahu'],
  ['Mohammad Javad Zarif', 'Muhammed Javad Sarif'],
  ['Hezbollah', 'Hizbullah'],
  ['Teheran', 'Tehran'],
  ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
  ['Muammar al-Gaddafi', 'Muammar el Qaddafi'],
])('%s sounds like %s', (one, other) => {
  expect(nameSounds(nameKey(one))).toBe(nameSounds(nameKey(other)));
});

test.each([
  ['Anna Lindqvist', 'Anne Lundqvist-Berg'],
  ['Donald Trump', 'Donald Tusk'],
  ['Rohani', 'Reagan'],
])('%s does not sound like %s', (one, other) => {
  expect(nameSounds(nameKey(one))).not.toBe(nameSounds(nameKey(other)));
});

test.each(['', 'kim jong un', 'li', 'al', '北京'])('"%s" has nothing but its spelling', (key) => {
  expect(nameSounds(key)).toBe('');
});
