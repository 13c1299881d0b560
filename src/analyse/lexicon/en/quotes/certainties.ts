import type { CertaintyRow } from '../../quote-lexicon';

/** How sure the speaker is, by the content's first clause; the first row that matches decides. */
export const CERTAINTIES: readonly CertaintyRow[] = [
  {
    pattern:
      /\b(?:may|might|could(?! (?:no longer|hardly|barely|swim|smell|breathe|remember|recall)\b)|possibly|(?<!\b(?:\w+est|best|worst|as \w+(?: \w+)? as|everything|anything|whatever|wherever|whenever|where|when|if) )possible|perhaps|maybe|can)\b/,
    certainty: 'POSSIBLE',
    reason: 'modal of possibility; not the earliest possible date, nor what somebody was able to do once',
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
