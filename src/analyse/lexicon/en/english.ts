import type { Lexicon } from '../lexicon';

/** The English language pack's word lists and rule tables, put together. */
export const ENGLISH: Lexicon = {
  language: 'en',
};
