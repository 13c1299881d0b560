import fc from 'fast-check';
import { normaliseLine, normaliseText } from '../../../src/ingest/clean/normalise-text';

test.each([
  ['Windows and old Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['Unicode line ends', 'a\u2028b\u0085c', 'a\nb\nc'],
  ['more than one blank line', 'a\n\n\n \nb', 'a\n\nb'],
  ['blanks at line ends', 'a  \nb\t\n', 'a\nb'],
  ['soft hyphens and zero-width spaces', 'gov\u00ADern\u200Bment', 'government'],
  ['a byte order mark', '\uFEFFa', 'a'],
  ['NUL and lone surrogates', 'a\0b\uD83D', 'a\uFFFDb\uFFFD'],
  ['other control characters', 'a\u0007b', 'a b'],
])('%s', (_, text, clean) => expect(normaliseText(text)).toBe(clean));

test('keeps astral characters, combining marks and tabs', () =>
  expect(normaliseText('😀\te\u0301')).toBe('😀\te\u0301'));

test('a name is one line', () => expect(normaliseLine(' a\r\n  b ')).toBe('a b'));

test('the same text again gives the same text', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\r\n', '\n', ' ', '\0', '\uD83D')),
      (text, odd) => {
        const once = normaliseText(text + odd.join('') + text);
        expect(normaliseText(once)).toBe(once);
      },
    ),
  ));

test('2 MB on one line take linear time', () => {
  const started = performance.now();
  normaliseText(`${'word  '.repeat(350_000)}\0`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
