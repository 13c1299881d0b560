import type { Span } from '../../model/span';
import type { LanguagePack } from '../language-pack';
import type { Document, Sentence, Token } from '../text/document';
import { findQuotations } from '../text/find-quotations';
import { splitParagraphs } from '../text/split-paragraphs';
import { splitSentences } from '../text/split-sentences';
import { tokenize } from '../text/tokenize';
import type { TraitTable } from './word-traits';

/** What reading takes of a language pack, so that models of later steps can be trained before they exist. */
type SyntaxPack = Pick<LanguagePack, 'language' | 'lexicon' | 'syntax'>;

/** Paragraphs, sentences, quotation marks and trees of a text, in time linear in its length. Takes any string. */
export function readDocument(text: string, pack: SyntaxPack): Document {
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const traits = pack.syntax.traitTable();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const tokens of sentencesOf(text, paragraph, pack)) {
      sentences.push(readSentence(sentences.length, index, tokens, traits, pack));
    }
  }
  const quotations = findQuotations(text, paragraphs);
  return { text, language: pack.language, paragraphs, sentences, quotations };
}

function sentencesOf(text: string, paragraph: Span, pack: SyntaxPack): Token[][] {
  return splitSentences(text, tokenize(text, paragraph, pack.lexicon.text), pack.lexicon.text);
}

function readSentence(
  index: number,
  paragraph: number,
  tokens: Token[],
  traits: TraitTable,
  pack: SyntaxPack,
): Sentence {
  const start = tokens[0]!.start;
  const end = tokens[tokens.length - 1]!.end;
  return { index, paragraph, start, end, words: pack.syntax.annotate(tokens, traits, pack.lexicon) };
}
