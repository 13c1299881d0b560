import { decodeBytes, unmarkedUtf16 } from '../../../src/ingest/clean/decode-bytes';

const latin = (text: string) => Buffer.from(text, 'latin1');
// "Зеленский" in windows-1251.
const CYRILLIC = Buffer.from([0xc7, 0xe5, 0xeb, 0xe5, 0xed, 0xf1, 0xea, 0xe8, 0xe9]);

test.each([
  ['UTF-8', Buffer.from('Kraków'), 'Kraków'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFKraków'), 'Kraków'],
  ['UTF-16 with its mark', Buffer.from('\uFEFFKraków', 'utf16le'), 'Kraków'],
  ['UTF-16 without its mark', Buffer.from('A café in Kraków', 'utf16le'), 'A café in Kraków'],
  ['the same the other way round', Buffer.from('A café in Kraków', 'utf16le').swap16(), 'A café in Kraków'],
  ['UTF-16 in Cyrillic', Buffer.from('Зеленский и Обама', 'utf16le'), 'Зеленский и Обама'],
  ['windows-1252 without a word of it', Buffer.concat([latin('It\x92s caf\xe9')]), 'It’s café'],
  [
    'UTF-8 with a part in another charset',
    Buffer.concat([Buffer.from('Kraków, Łódź, '), latin('caf\xe9')]),
    'Kraków, Łódź, caf\uFFFD',
  ],
  [
    'the charset of a meta tag',
    Buffer.concat([Buffer.from('<meta charset="windows-1251">'), CYRILLIC]),
    '<meta charset="windows-1251">Зеленский',
  ],
  [
    'the charset of a content type in a meta tag',
    Buffer.concat([
      Buffer.from("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"),
      CYRILLIC,
    ]),
    expect.stringMatching(/Зеленский$/),
  ],
])('%s', (_, bytes, text) => expect(decodeBytes(bytes)).toEqual(text));

test('what HTTP says wins over the page', () =>
  expect(
    decodeBytes(Buffer.concat([Buffer.from('<meta charset="utf-8">'), CYRILLIC]), 'windows-1251'),
  ).toMatch(/Зеленский$/));

test.each([
  ['an unknown charset', 'klingon'],
  ['UTF-8 that the bytes break', 'utf-8'],
])('%s is not believed', (_, declared) =>
  expect(decodeBytes(latin('caf\xe9 au lait'), declared)).toBe('café au lait'),
);

test.each([
  ['a few NULs', Buffer.from('A caf\0 in Krak\0w')],
  ['figures', Buffer.from(new Uint16Array([1, 2, 3, 500, 7, 8]).buffer)],
  ['NULs alone', Buffer.alloc(100)],
  ['no bytes', Buffer.alloc(0)],
])('%s are no UTF-16', (_, bytes) => expect(unmarkedUtf16(bytes)).toBeUndefined());

test('no bytes are no text', () => expect(decodeBytes(new Uint8Array())).toBe(''));
