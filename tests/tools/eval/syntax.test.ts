import { loadLanguage } from '../../../src/pipeline/load-language';
import { scoreSyntax } from '../../../tools/eval/syntax';
import type { TreebankDocument } from '../../../tools/eval/treebank';
import { findings } from './findings';

const SENTENCE = {
  text: 'The minister denied it.',
  opens: true,
  forms: ['The', 'minister', 'denied', 'it', '.'],
  lemmas: ['the', 'minister', 'deny', 'it', '.'],
  tags: ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PRON|PRP', 'PUNCT|.'],
  heads: [1, 2, -1, 2, 2],
  labels: ['det', 'nsubj', 'root', 'obj', 'punct'],
  spans: [
    [0, 3],
    [4, 12],
    [13, 19],
    [20, 22],
    [22, 23],
  ] as [number, number][],
};

function score(change: Partial<typeof SENTENCE>): Record<string, number> {
  const document: TreebankDocument = {
    id: '1',
    text: SENTENCE.text,
    sentences: [{ ...SENTENCE, ...change }],
  };
  const { figures } = scoreSyntax('ud', [document], () => findings({}), loadLanguage('en'));
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}

test('a sentence read rightly scores in full, from its own tokens and from raw text', () => {
  expect(score({})).toEqual({
    'UPOS, gold tokens': 100,
    'UAS, gold tokens': 100,
    'LAS, gold tokens': 100,
    'UPOS F1, raw text': 100,
    'UAS F1, raw text': 100,
    'LAS F1, raw text': 100,
  });
});

test('another gold tag, label or governor costs a fifth of what it touches', () => {
  expect(score({ tags: ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PRON|PRP', 'SYM|.'] })).toMatchObject({
    'UPOS, gold tokens': 80,
    'LAS, gold tokens': 100,
  });
  expect(score({ labels: ['det', 'obl', 'root', 'obj', 'punct'] })).toMatchObject({
    'UAS F1, raw text': 100,
    'LAS F1, raw text': 80,
  });
  expect(score({ heads: [2, 2, -1, 2, 2] })).toMatchObject({
    'UAS, gold tokens': 80,
    'LAS, gold tokens': 80,
  });
});

test('a word with another place in the text is missed, and counts as found all the same', () => {
  const spans = [...SENTENCE.spans.slice(0, 4), [21, 23]] as [number, number][];
  expect(score({ spans })['UPOS F1, raw text']).toBe(80);
});
