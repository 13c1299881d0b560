import type { TenseLexicon } from '../tense-lexicon';

export const ENGLISH_TENSES: TenseLexicon = {
  scheduling: ['schedule', 'slate', 'expect'],
  planning: ['plan', 'due', 'set', 'intend', 'hope', 'aim', 'await', 'upcoming', 'book', 'bill'],
  futureModals: [
    'will',
    "'ll",
    '’ll',
    'shall',
    'wo',
    'would',
    'may',
    'might',
    'can',
    'could',
    'should',
    'must',
    'sha',
  ],
  reporting: ['say', 'report', 'tell', 'write', 'quote', 'show', 'reveal', 'confirm', 'announce'],
};
