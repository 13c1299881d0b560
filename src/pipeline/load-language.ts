import type { LanguagePack } from '../analyse/language-pack';
import { ENGLISH } from '../analyse/lexicon/en/english';
import { UserError } from '../errors';

const LEXICONS = { en: ENGLISH };

/**
 * Reads a language pack: lexicon and trained weights.
 * @throws UserError where there is no pack for the language (BCP 47).
 */
export function loadLanguage(language: string): LanguagePack {
  const lexicon = LEXICONS[language as keyof typeof LEXICONS];
  if (!lexicon) {
    throw new UserError(
      'NO_LANGUAGE_PACK',
      `No language pack for "${language}"; there is one for: ${Object.keys(LEXICONS).join(', ')}.`,
    );
  }
  return { language, lexicon };
}
