export interface FrameRow {
  frame: string;
  pattern: RegExp;
  reason: string;
  example: string;
}

/** What makes another statement of the same words; two are compared only where they have the same frames. */
export const FRAME_ROWS: readonly FrameRow[] = [
  {
    frame: 'future',
    pattern: /\b(?:will|won['’]t|shall|would|wouldn['’]t|going to)\b|['’]ll\b|\b(?:is|are) to\b/iu,
    reason: 'what is announced has not happened',
    example: 'it would close the plant',
  },
  {
    frame: 'future',
    pattern: /^\s*(?:not |never )?to (?!have\b|be\b)\p{L}+/iu,
    reason: 'what somebody vowed, agreed or threatened to do was not done by that',
    example: 'never to close the plant',
  },
  {
    frame: 'duty',
    pattern: /\b(?:should|must|ought|need to|needs to|has to|have to|had to)\b/iu,
    reason: 'what should be is not said to be',
    example: 'the plant must close',
  },
  {
    frame: 'possible',
    // In small letters: "in May".
    pattern: /\b(?:may|might|could|can|possibly|perhaps|maybe)\b/u,
    reason: 'who says that something may be so does not say that it is',
    example: 'the plant may close',
  },
  {
    frame: 'if',
    pattern: /\b(?:if|unless|whether|provided that|as long as|only when)\b/iu,
    reason: 'a condition is no statement of either part',
    example: 'the plant closes if nobody pays',
  },
];

export function framesOf(text: string): string[] {
  const frames = FRAME_ROWS.filter(({ pattern }) => pattern.test(text)).map(({ frame }) => frame);
  return [...new Set(frames)];
}
