import type { TextLexicon } from '../lexicon/text-lexicon';
import type { Document, Sentence, Token, Word } from '../text/document';
import { findQuotations } from '../text/find-quotations';
import { splitParagraphs } from '../text/split-paragraphs';
import { splitSentences } from '../text/split-sentences';
import { tokenize } from '../text/tokenize';

/** Paragraphs, sentences, words and quotation marks of a text whose grammar nothing is known of. */
export function readPlainDocument(text: string, language: string, lexicon: TextLexicon): Document {
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const tokens of splitSentences(text, tokenize(text, span, lexicon), lexicon)) {
      const [start, end] = [tokens[0]!.start, tokens[tokens.length - 1]!.end];
      sentences.push({ index: sentences.length, paragraph, start, end, words: tokens.map(plainWord) });
    }
  }
  return { text, language, paragraphs, sentences, quotations: findQuotations(text, paragraphs) };
}

/** Universal Dependencies' "X" for what cannot be told. */
function plainWord(token: Token): Word {
  return { ...token, upos: 'X', xpos: 'FW', lemma: token.text, head: -1, label: 'dep' };
}
