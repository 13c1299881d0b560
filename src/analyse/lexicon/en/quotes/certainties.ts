import type { CertaintyRow } from '../../quote-lexicon';

/** How sure the speaker is, by the content's first clause; the first row that matches decides. */
export const CERTAINTIES: readonly CertaintyRow[] = [
  {
    pattern: /\b(?:may|might|could|possib(?:le|ly)|perhaps|maybe|can)\b/,
    certainty: 'POSSIBLE',
    reason: 'modal of possibility',
    example: 'the talks may fail',
  },
  {
    pattern:
      /\b(?:likely|probabl[ey]|expect(?:s|ed)?|should|presumably|appear(?:s|ed)?|seem(?:s|ed)?|ought)\b/i,
    certainty: 'PROBABLE',
    reason: 'the speaker holds it for probable',
    example: 'the talks are likely to fail',
  },
  {
    pattern: /^to\b|\b(?:would|if|whether|unless)\b/i,
    certainty: 'UNSPECIFIED',
    reason: 'a condition, a wish or an infinitive asserts nothing',
    example: 'they would talk if asked',
  },
];
