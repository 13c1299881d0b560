import { isUnlike } from '../analyse/foreign/analyse-foreign';
import type { LanguagePack } from '../analyse/language-pack';
import type { Rejection } from '../model/article';
import { hasLanguage } from './load-language';

/** Fewer words are a score or a list of names in any language. */
const LEAST_WORDS = 12;

/** Says so where nobody knows the language of a text, by too few words, and it doesn't look like the pack's. */
export function unknownLanguageProblem(text: string, pack: LanguagePack): Rejection[] {
  if (!isUnlike(text, pack, LEAST_WORDS)) return [];
  const message = `The language of the text isn't known, and it doesn't look like ${nameOf(pack.language)}, by whose rules it was read: much may be missing or wrong. Say which it is (language).`;
  return [{ code: 'LANGUAGE_UNKNOWN', message }];
}

/** Says so where there are no rules for the language of a text, since then much is missing. */
export function languageProblem(language: string): Rejection[] {
  if (hasLanguage(language)) return [];
  const message = `The text is in ${nameOf(language)}, for which there are no rules: only names that lists know and words in quotation marks were looked for.`;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', message }];
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
