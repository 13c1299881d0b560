import fc from 'fast-check';
import { cleanUnits } from '../../src/model/clean-units';

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

test.each([
  ['NUL', 'a\0b', 'a\uFFFDb'],
  ['a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['a lone low surrogate', 'a\uDE00b', 'a\uFFFDb'],
  ['surrogates in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['two high surrogates before a low one', '\uD83D\uD83D\uDE00', '\uFFFD\uD83D\uDE00'],
  ['a high surrogate at the end', 'a\uD83D', 'a\uFFFD'],
])('replaces %s', (_, text, clean) => expect(cleanUnits(text)).toBe(clean));

test('leaves whole astral characters, CRLF and combining marks', () =>
  expect(cleanUnits('😀 e\u0301\r\nq')).toBe('😀 e\u0301\r\nq'));

test('keeps the length and leaves nothing that Postgres refuses', () =>
  fc.assert(
    fc.property(anyUnits, (text) => {
      const clean = cleanUnits(text);
      expect(clean).toHaveLength(text.length);
      expect(clean).not.toContain('\0');
      expect(Buffer.from(clean, 'utf8').toString('utf8')).toBe(clean);
    }),
  ));

test('changes nothing but the unstorable units', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => cleanUnits(text) === text.replaceAll('\0', '\uFFFD'),
    ),
  ));
