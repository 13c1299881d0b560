import { joinLines } from '../../../src/ingest/pdf/join-lines';
import type { PdfLine } from '../../../src/ingest/pdf/join-lines';

/** A page of lines, each so many points below the one before: ["text", 14]. */
function page(...lines: readonly (readonly [text: string, gap: number])[]): PdfLine[] {
  let top = 800;
  return lines.map(([text, gap]) => ({ text, top: (top -= gap), height: 12 }));
}

test('lines at the usual distance are one paragraph, a wider gap begins another', () =>
  expect(
    joinLines([
      page(['They met for an hour', 0], ['in Geneva and', 14], ['parted.', 14], ['Nothing was signed.', 28]),
    ]),
  ).toBe('They met for an hour in Geneva and parted.\n\nNothing was signed.'));

test('letters of another size are a paragraph of their own', () =>
  expect(
    joinLines([
      [{ text: 'Ministers meet', top: 800, height: 24 }, ...page(['They met', 14], ['in Geneva.', 14])],
    ]),
  ).toBe('Ministers meet\n\nThey met in Geneva.'));

test('a divided word is joined, a name with a hyphen is not', () =>
  expect(joinLines([page(['It was inter-', 0], ['national, said Al-', 14], ['Faisal.', 14])])).toBe(
    'It was international, said Al- Faisal.',
  ));

test('a paragraph goes on over a page', () =>
  expect(joinLines([page(['They met for', 0]), page(['an hour.', 0], ['It rained.', 14])])).toBe(
    'They met for an hour. It rained.',
  ));

test('heads and feet that pages repeat are left out', () =>
  expect(
    joinLines(
      [1, 2, 3].map((n) =>
        page([`The Lake Herald, page ${n}`, 0], [`Line ${['a', 'b', 'c'][n - 1]} is here.`, 28]),
      ),
    ),
  ).toBe('Line a is here.\n\nLine b is here.\n\nLine c is here.'));

test.each([
  ['no pages', []],
  ['an empty page', [[]]],
])('%s have no text', (_, pages) => expect(joinLines(pages)).toBe(''));
