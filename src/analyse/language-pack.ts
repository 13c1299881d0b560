import type { Lexicon } from './lexicon/lexicon';
import type { NameModel } from './names/labelling/name-model';
import type { QuoteModel } from './quotes/model/quote-model';
import type { WordClusters } from './syntax/word-clusters';
import type { SyntaxModel } from './syntax/syntax-model';

/**
 * All that the analysis knows of one language: word lists and rule tables (`lexicon`), and models that are made
 * of trained weights. Read by pipeline/load-language.ts and handed in, since analysis reads no files.
 */
export interface LanguagePack {
  /** BCP 47: "en". */
  language: string;
  lexicon: Lexicon;
  clusters: WordClusters;
  names: NameModel;
  quotes: QuoteModel;
  syntax: SyntaxModel;
}
