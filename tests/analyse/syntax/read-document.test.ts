import fc from 'fast-check';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const english = loadLanguage('en');

test('a document has its sentences in order, each in its paragraph', () => {
  const { sentences, paragraphs } = readDocument('Iran: no talks\n\nIran said no. It left.', english);
  expect(sentences.map(({ index, paragraph, start, end }) => [index, paragraph, start, end])).toEqual([
    [0, 0, 0, 14],
    [1, 1, 16, 29],
    [2, 1, 30, 38],
  ]);
  expect(paragraphs).toEqual([
    [0, 14],
    [16, 38],
  ]);
});

test('every word is the text at its offsets and every tree has one root, in any text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.constantFrom('\r\n', '"', '. '));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      for (const { words, start, end } of readDocument(text, english).sentences) {
        expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
        expect([words[0]?.start, words[words.length - 1]?.end]).toEqual([start, end]);
        expect(words.filter((word) => word.head === -1)).toHaveLength(1);
        expect(words.every(({ head }) => head >= -1 && head < words.length)).toBe(true);
      }
    }),
  );
});

test('words carry tags, lemmas and their tree', () => {
  const [sentence] = readDocument('The minister denied the charges.', english).sentences;
  expect(
    sentence?.words.map(({ text, xpos, lemma, head, label }) => [text, xpos, lemma, head, label]),
  ).toEqual([
    ['The', 'DT', 'the', 1, 'det'],
    ['minister', 'NN', 'minister', 2, 'nsubj'],
    ['denied', 'VBD', 'deny', -1, 'root'],
    ['the', 'DT', 'the', 4, 'det'],
    ['charges', 'NNS', 'charge', 2, 'obj'],
    ['.', '.', '.', 2, 'punct'],
  ]);
});

test.each([
  ['one line without space', 'a'.repeat(2_000_000)],
  ['no punctuation', 'word '.repeat(20_000)],
  ['capitals', 'IRAN SAID NO. '.repeat(15_000)],
  ['stops', '.'.repeat(500_000)],
  ['stops apart', '. '.repeat(30_000)],
  ['apostrophes', "'s".repeat(30_000)],
  ['joined letters', 'a.b'.repeat(60_000)],
  ['digits', '1-'.repeat(300_000)],
  ['marks', '\u0301'.repeat(500_000)],
  ['joiners', '😀\u200d'.repeat(30_000)],
  ['addresses', 'a@'.repeat(30_000)],
])('%s takes linear time', (_name, text) => {
  const began = performance.now();
  const { sentences } = readDocument(text, english);
  expect(sentences.length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(20_000);
});
