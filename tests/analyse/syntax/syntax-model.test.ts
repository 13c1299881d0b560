import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Each word as "text/UPOS/label←governor". */
function tree(text: string): string {
  const words = readDocument(text, pack).sentences[0]!.words;
  return words
    .map(({ text, upos, label, head }) => `${text}/${upos}/${label}←${words[head]?.text ?? ''}`)
    .join(' ');
}

test.each([
  [
    'Iran denied the charges.',
    'Iran/PROPN/nsubj←denied denied/VERB/root← the/DET/det←charges charges/NOUN/obj←denied ./PUNCT/punct←denied',
  ],
  [
    'He said that talks had failed.',
    'He/PRON/nsubj←said said/VERB/root← that/SCONJ/mark←failed talks/NOUN/nsubj←failed had/AUX/aux←failed failed/VERB/ccomp←said ./PUNCT/punct←said',
  ],
])('%s', (sentence, expected) => {
  expect(tree(sentence)).toBe(expected);
});

test('a sentence of one word is its own root', () => {
  expect(tree('Yes')).toMatch(/^Yes\/\w+\/root←$/);
});
