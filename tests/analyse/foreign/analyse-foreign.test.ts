import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const found = (text: string, language: string) => analyse({ text, language, published: '2021-03-05' }, pack);
const names = (text: string, language: string) =>
  found(text, language).mentions.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
const quoted = (text: string, language: string) =>
  found(text, language).quotes.map(({ content: [[start, end] = [0, 0]] }) => text.slice(start, end));

describe('names that languages share', () => {
  test.each([
    [
      'de',
      'Angela Merkel sprach in Berlin über die NATO.',
      ['Angela Merkel/PERSON', 'Berlin/PLACE', 'NATO/ORGANISATION'],
    ],
    ['fr', 'Emmanuel Macron a quitté Paris hier soir.', ['Emmanuel Macron/PERSON', 'Paris/PLACE']],
    ['es', 'La ministra viajó a Washington el martes.', ['Washington/PLACE']],
    ['de', 'Die Zeitung nannte keine Namen.', []],
  ])('%s: %s', (language, text, expected) => expect(names(text, language)).toEqual(expected));
});

describe('words in quotation marks', () => {
  test.each([
    ['de', '„Wir werden nicht weichen“, sagte der Bürgermeister.', ['Wir werden nicht weichen']],
    ['fr', 'Il a dit : « Nous ne partirons pas demain. »', ['Nous ne partirons pas demain.']],
    ['zh', '部长说：“会谈将在下周继续进行。”', ['会谈将在下周继续进行。']],
    ['ru', 'Министр сказал: «Переговоры будут продолжены».', []],
    ['es', 'El llamado "plan verde" fracasó.', []],
  ])('%s: %s', (language, text, expected) => expect(quoted(text, language)).toEqual(expected));
});

test('nothing is as sure as what rules find, and nothing is said that needs them', () => {
  const text = 'Angela Merkel sagte am 3. März in Berlin: „Wir werden das Treffen nicht absagen.“';
  const { mentions, quotes, roles, meetings, relations, dates } = found(text, 'de');
  expect(Math.max(...[...mentions, ...quotes].map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.5);
  expect([roles, meetings, relations, dates]).toEqual([[], [], [], []]);
});

describe('English is told by its words, whatever else is told of it', () => {
  const english = 'The minister said that the talks with Iran would go on in Vienna on Monday.';
  test.each([
    ['fr', 'en'],
    ['en-GB', 'en'],
  ])('as %s', (told, expected) => expect(found(english, told).language).toBe(expected));
});
