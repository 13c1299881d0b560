import fc from 'fast-check';
import { ENGLISH_TEXT } from '../../../src/analyse/lexicon/en/text';
import { tokenize } from '../../../src/analyse/text/tokenize';

function tokens(text: string): string {
  return tokenize(text, [0, text.length], ENGLISH_TEXT)
    .map((token) => token.text)
    .join(' | ');
}

test.each([
  ["Iran's envoy didn't go.", "Iran | 's | envoy | did | n't | go | ."],
  ['They can’t, won’t and cannot.', 'They | ca | n’t | , | wo | n’t | and | can | not | .'],
  ["the workers' union", "the | workers | ' | union"],
  ["O'Brien and the coup d'état", "O'Brien | and | the | coup | d'état"],
  ['So am I. Ann I. Doe left', 'So | am | I | . | Ann | I. | Doe | left'],
  [
    'The U.S. and Ph.D. holders, e.g. Sen. J. Doe',
    'The | U.S. | and | Ph.D. | holders | , | e.g. | Sen. | J. | Doe',
  ],
  ['at 5:30 p.m. on Jan. 3', 'at | 5:30 | p.m. | on | Jan. | 3'],
  ['Resolution No. 1701. No. No 5', 'Resolution | No. | 1701 | . | No | . | No | 5'],
  ['al-Rubaie, a well-known non-profit', 'al | - | Rubaie | , | a | well | - | known | non-profit'],
  ['$3.5m, 1,000km, 20% and the 1990s', '$ | 3.5 | m | , | 1,000 | km | , | 20 | % | and | the | 1990s'],
  ['US$5 for AT&T', 'US$ | 5 | for | AT&T'],
  ['9/11, and/or 2007-05-28', '9/11 | , | and | / | or | 2007-05-28'],
  [
    'See https://example.org/a?b=1. Or me@example.org, @who',
    'See | https://example.org/a?b=1 | . | Or | me@example.org | , | @who',
  ],
  ['“Well ... no?!” -- he', '“ | Well | ... | no | ?! | ” | -- | he'],
  ['ended.Then', 'ended | . | Then'],
  ['👩‍👩‍👧 ❤️ 𝒜b', '👩‍👩‍👧 | ❤️ | 𝒜b'],
  ['e\u0301te\u0301 naïve', 'e\u0301te\u0301 | naïve'],
])('%s', (text, expected) => {
  expect(tokens(text)).toBe(expected);
});

test('tokens cover everything but space, once and in order, in any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '’', "'", '.', '-', 'U.S.', "n't", '@a', 'www.', '\r\n', '\u0301', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const found = tokenize(text, [0, text.length], ENGLISH_TEXT);
      let at = 0;
      for (const { start, end, text: words } of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\ufeff]*$/u);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\ufeff]*$/u);
    }),
  );
});
