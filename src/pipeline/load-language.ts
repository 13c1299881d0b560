import type { LanguagePack } from '../analyse/language-pack';
import { ENGLISH } from '../analyse/lexicon/en/english';
import type { Lexicon } from '../analyse/lexicon/lexicon';
import { readNameModel } from '../analyse/names/labelling/name-model';
import { readQuoteModel } from '../analyse/quotes/model/quote-model';
import { Dictionary } from '../analyse/syntax/dictionary';
import { SyntaxModel } from '../analyse/syntax/syntax-model';
import { WordClusters } from '../analyse/syntax/word-clusters';
import { UserError } from '../errors';
import { readWeights } from './read-weights';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH };

/** True where there is a pack for a language or for what it is a variety of: "en-GB". */
export function hasLanguage(language: string): boolean {
  return language.split('-')[0]!.toLowerCase() in LEXICONS;
}

/** Packs that were read before: a process reads each once. */
const packs = new Map<string, LanguagePack>();

/**
 * A language pack: lexicon and trained weights.
 * @throws UserError where there is no pack for the language (BCP 47).
 */
export function loadLanguage(language: string): LanguagePack {
  const lexicon = LEXICONS[language];
  if (!lexicon) {
    throw new UserError(
      'NO_LANGUAGE_PACK',
      `No language pack for "${language}"; there is one for: ${Object.keys(LEXICONS).join(', ')}.`,
    );
  }
  const pack = packs.get(language) ?? readPack(language, lexicon);
  packs.set(language, pack);
  return pack;
}

function readPack(language: string, lexicon: Lexicon): LanguagePack {
  const clusters = WordClusters.read(readWeights(language, 'clusters'));
  const names = readNameModel(readWeights(language, 'names'), lexicon.names, clusters);
  const dictionary = Dictionary.read(readWeights(language, 'dictionary'), lexicon.lemmas);
  const syntax = SyntaxModel.read(readWeights(language, 'syntax'), clusters, dictionary);
  const quotes = readQuoteModel(readWeights(language, 'quotes'));
  return { language, lexicon, clusters, syntax, names, quotes };
}
