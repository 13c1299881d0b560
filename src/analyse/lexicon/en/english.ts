import type { Lexicon } from '../lexicon';
import { ENGLISH_QUOTES } from './quotes/quotes';

/** The English language pack's word lists and rule tables, put together. */
export const ENGLISH: Lexicon = {
  language: 'en',
  quotes: ENGLISH_QUOTES,
};
