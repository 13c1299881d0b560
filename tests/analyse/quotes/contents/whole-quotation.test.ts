import { isWholeParagraph, isWholeSentences } from '../../../../src/analyse/quotes/contents/whole-quotation';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

test.each([
  ['“It rained.”', true, true],
  ['“It rained.” He left.', false, true],
  ['He saw “the rain.”', false, false],
  ['“The rain” fell.', false, false],
  ['“It rained', true, true],
])('%s', (text, paragraph, sentences) => {
  const doc = readDocument(text, pack);
  const [quotation] = doc.quotations;
  expect(isWholeParagraph(doc, quotation!, doc.paragraphs[0]!)).toBe(paragraph);
  expect(isWholeSentences(doc, quotation!, 0)).toBe(sentences);
});
