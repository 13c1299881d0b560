import type { CueRow } from '../../quote-lexicon';

/** Prepositions that name a source beside the clause it stands for. */
export const CUE_PREPOSITIONS: readonly CueRow[] = [
  {
    lemmas: ['according to'],
    act: 'STATE',
    frames: ['CLAUSE'],
    strength: 'SPEECH',
    reason: 'names the source of the clause around it',
    example: 'According to the ministry, three ships had left.',
  },
  {
    lemmas: ['in the words of', 'as per', 'per', 'in the view of', 'in the opinion of'],
    act: 'STATE',
    frames: ['CLAUSE'],
    strength: 'RARE',
    reason: 'names a source, but also measures ("per day")',
    example: 'It was, in the words of one resident, a long night.',
  },
];
