import type { Lexicon } from '../lexicon';
import { ENGLISH_CAPTIONS } from './captions';
import { ENGLISH_COREFERENCE } from './coreference';
import { ENGLISH_DATES } from './dates';
import { ENGLISH_MEETINGS } from './meetings/meetings';
import { ENGLISH_NAMES } from './names/names';
import { ENGLISH_QUOTES } from './quotes/quotes';
import { ENGLISH_RELATIONS } from './relations';
import { ENGLISH_ROLES } from './roles';
import { ENGLISH_TENSES } from './tenses';
import { ENGLISH_LEMMAS } from './lemmas';
import { ENGLISH_TEXT } from './text';

/** The English language pack's word lists and rule tables, put together. */
export const ENGLISH: Lexicon = {
  language: 'en',
  captions: ENGLISH_CAPTIONS,
  coreference: ENGLISH_COREFERENCE,
  dates: ENGLISH_DATES,
  meetings: ENGLISH_MEETINGS,
  names: ENGLISH_NAMES,
  quotes: ENGLISH_QUOTES,
  relations: ENGLISH_RELATIONS,
  roles: ENGLISH_ROLES,
  tenses: ENGLISH_TENSES,
  text: ENGLISH_TEXT,
  lemmas: ENGLISH_LEMMAS,
};
