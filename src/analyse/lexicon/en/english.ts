import type { Lexicon } from '../lexicon';
import { ENGLISH_DATES } from './dates';
import { ENGLISH_QUOTES } from './quotes/quotes';
import { ENGLISH_TENSES } from './tenses';
import { ENGLISH_TEXT } from './text';

/** The English language pack's word lists and rule tables, put together. */
export const ENGLISH: Lexicon = {
  language: 'en',
  dates: ENGLISH_DATES,
  quotes: ENGLISH_QUOTES,
  tenses: ENGLISH_TENSES,
  text: ENGLISH_TEXT,
};
