import { ENGLISH_TEXT } from '../../../src/analyse/lexicon/en/text';
import { splitSentences } from '../../../src/analyse/text/split-sentences';
import { tokenize } from '../../../src/analyse/text/tokenize';

function sentences(text: string): string[] {
  const tokens = tokenize(text, [0, text.length], ENGLISH_TEXT);
  return splitSentences(text, tokens, ENGLISH_TEXT).map((sentence) =>
    text.slice(sentence[0]!.start, sentence[sentence.length - 1]!.end),
  );
}

/** Sentence borders are written as " | ". */
test.each([
  'Talks began. | They ended.',
  'Sen. Jane Doe met Gen. J. R. Roe. | He left.',
  'It left the U.S. in May. | It came to the U.S. | The end.',
  'He met U.S. President Doe at 5 p.m. on Friday.',
  'It was 5 p.m. | The talks were over.',
  'Resolution No. 1701 passed. | Was it No. 5?',
  'Acme Inc. said so. | Acme Inc. | They said so.',
  '“We will win. | They cannot stop us,” he said. | “Never.” | She left.',
  '"Is it true?" the foreign minister asked. | "No!" | They laughed.',
  '"Go!" he shouted.',
  'Why? | Because.',
  'Really?! | Yes.',
  'BAGHDAD, May 28 (AP) — Iran and the United States met. | (They will again.) | Soon.',
  'He waited ... and waited. | Then … | Nothing.',
  'Prices rose 3.5 percent. | 25 people came.',
  'The firm, eBay, said no. iPhone sales fell.',
  'He said . . . he knew. | I waited . . . I left . . . | They stayed.',
  'It is not true.). | They left.',
  'No stop at all',
  'Rebels agree to talks; | Army denies advance',
  'Rebels agree to talks; army denies advance',
  'Rebels agreed to talks; Army men denied an advance.',
])('%s', (marked) => {
  expect(sentences(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
});

test('a sentence of 5,000 words is cut at commas', () => {
  const found = sentences(Array.from({ length: 1250 }, (_, i) => `item number ${i},`).join(' '));
  expect(found.length).toBeGreaterThan(10);
  expect(found.every((sentence) => sentence.endsWith(','))).toBe(true);
});
