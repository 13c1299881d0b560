import type { QuoteLexicon } from '../../quote-lexicon';
import { CERTAINTIES, CONTENT_ACTS, CUE_ACTS } from './acts';
import { CUE_NOUNS } from './cue-nouns';
import { CUE_PREPOSITIONS } from './cue-prepositions';
import { CUE_VERBS } from './cue-verbs';

/** English quotes: cues, acts, certainty. */
export const ENGLISH_QUOTES: QuoteLexicon = {
  verbs: CUE_VERBS,
  nouns: CUE_NOUNS,
  prepositions: CUE_PREPOSITIONS,
  contentActs: CONTENT_ACTS,
  cueActs: CUE_ACTS,
  certainties: CERTAINTIES,
  negations: [
    'not',
    "n't",
    'n’t',
    'never',
    'no',
    'nobody',
    'nothing',
    'none',
    'neither',
    'nor',
    'without',
    'hardly',
  ],
  reporters: [
    'agency',
    'newspaper',
    'paper',
    'daily',
    'weekly',
    'magazine',
    'broadcaster',
    'channel',
    'station',
    'outlet',
    'website',
    'network',
    'wire',
  ],
};
