import type { UnsaidRow } from '../../quote-lexicon';

/** Adverbs that may stand between a negation and its verb. */
const ADVERBS = '(?:(?:yet|even|ever|also|\\p{L}+ly) )*';

/** What somebody did not say, might say or says in a supposed case is no statement of theirs. */
export const UNSAID: readonly UnsaidRow[] = [
  {
    pattern: new RegExp(`(?:\\b(?:not|never|nor|cannot)|n['’]t) ${ADVERBS}(?:be ${ADVERBS})?<`, 'u'),
    negates: true,
    reason: 'a negated verb of saying tells what was not said',
    example: 'Ann Lee never said that the bank had failed.',
    counterExample: 'Ann Lee said that the bank had never failed.',
  },
  {
    pattern: /\bneither\}? <[^>]*> n?or\b/,
    reason: 'neither … nor: both verbs are negated',
    example: 'Iran neither confirmed nor denied the strike.',
    counterExample: 'Neither the bridge nor the road was safe, Ann Lee said.',
  },
  {
    pattern:
      /\bneither (?:[^,;:<>]* nor \{|\{[^}]* nor )[^}]*\} (?:(?:ha[sd]|have|will|would|did|ever|\p{L}+ly) )*</u,
    reason: 'neither the one nor the other says it, though only the latter was taken for the speaker',
    example: 'Neither the mayor nor his deputy has accused Kim Dunn of fraud.',
    counterExample: 'Neither fish nor meat was left and Ann Lee said that the shop had closed.',
  },
  {
    pattern: new RegExp(
      `\\b(?:stop(?:ped|s|ping)? short of|without|refrain\\p{L}* from|instead of|rather than|avoid(?:ed|s|ing)?) ${ADVERBS}<`,
      'u',
    ),
    reason: 'what one keeps from saying is not said',
    example: 'Britain stopped short of accusing Iran of spying.',
    counterExample: 'Without a bridge the town would die, Ann Lee said.',
  },
  {
    pattern:
      /\{(?:not (?:everyone|everybody|all|many)|any(?:one|body)|whoever|nobody|no one|no-one|none|neither|no (?![\d.]))[^}]*\} [^<]*</,
    reason: 'a subject that is nobody, or nobody in particular',
    example: 'Nobody at the bank denied the charges.',
    counterExample: 'Nobody at the bank was hurt, Ann Lee said.',
  },
  {
    pattern:
      /\b(?:contrary to|unlike|despite|whatever|no matter) (?:what )?\{[^}]*\} (?:(?:ha[sd]|have|will|may|might|\p{L}+ly) )*</u,
    reason: 'what follows is set against what somebody says, or holds whatever they say',
    example: 'Contrary to what Ann Lee said, the bridge is open.',
    counterExample: 'Unlike Tom, Ann Lee said, the mayor is tired.',
  },
  {
    pattern: /\b(?:if|unless|whether|should) \{[^}]*\} (?:(?:will|would|does|did|has|had|ever|\p{L}+ly) )*</u,
    reason: 'a condition or a question tells of a statement that may never be made',
    example: 'If Ann Lee says that the bank has failed, it will close.',
    counterExample: 'If the bank fails, Ann Lee said, it will close.',
  },
  {
    pattern: /(?:^|, |\b(?:and|but|or|that) )(?:had|were|should) \{[^}]*\} (?:(?:to|ever|only|\p{L}+ly) )*</u,
    reason: 'a condition without "if": the verb stands before who would have said it',
    example: 'Had the union accepted the offer, Ann Lee would have left.',
    counterExample: 'Ann Lee had accepted the offer.',
  },
];
