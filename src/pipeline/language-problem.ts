import type { Rejection } from '../model/article';

/** Says so where an article was read with another language's rules, since then much will be missing. */
export function languageProblem(ofArticle: string | null, ofAnalysis: string): Rejection[] {
  const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
  if (ofArticle === null || primary(ofArticle) === primary(ofAnalysis)) return [];
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  const told = (tag: string): string => {
    try {
      return name.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const message = `The text is in ${told(ofArticle)}; it was analysed as ${told(ofAnalysis)}, so that little will be found.`;
  return [{ code: 'LANGUAGE_NOT_SUPPORTED', message }];
}
