import type { Span } from '../../model/span';
import type { LanguagePack } from '../language-pack';
import type { Document, Sentence, Token, Word } from '../text/document';
import { DATELINE_LINES, reportStart } from '../text/dateline';
import { findQuotations } from '../text/find-quotations';
import { splitParagraphs } from '../text/split-paragraphs';
import { splitSentences } from '../text/split-sentences';
import { tokenize } from '../text/tokenize';

/** What reading takes of a language pack, so that models of later steps can be trained before they exist. */
type SyntaxPack = Pick<LanguagePack, 'language' | 'lexicon' | 'syntax'>;

/** Paragraphs, sentences, quotation marks and trees of a text, in time linear in its length. Takes any string. */
export function readDocument(text: string, pack: SyntaxPack): Document {
  const paragraphs = splitParagraphs(text);
  const tokens = paragraphs.map((paragraph, at) => sentencesOf(text, paragraph, at, pack));
  const places = tokens.flatMap((sentences, paragraph) => sentences.map(() => paragraph));
  const words = pack.syntax.annotate(tokens.flat(), pack.lexicon);
  const sentences = words.map((some, index) => sentenceOf(index, places[index]!, some));
  const quotations = findQuotations(text, paragraphs);
  return { text, language: pack.language, paragraphs, sentences, quotations };
}

function sentencesOf(text: string, paragraph: Span, at: number, { lexicon }: SyntaxPack): Token[][] {
  const tokens = tokenize(text, paragraph, lexicon.text);
  const end = at < DATELINE_LINES ? reportStart(text, paragraph[0]) : paragraph[0];
  // A parser takes the town for a subject and the agency for an object.
  const opening = tokens.filter((token) => token.end <= end);
  const body = splitSentences(text, tokens.slice(opening.length), lexicon.text);
  return opening.length ? [opening, ...body] : body;
}

function sentenceOf(index: number, paragraph: number, words: Word[]): Sentence {
  return { index, paragraph, start: words[0]!.start, end: words[words.length - 1]!.end, words };
}
