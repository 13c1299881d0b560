import type { Rejection } from '../model/article';
import { hasLanguage } from './load-language';

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
