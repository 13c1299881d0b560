/** What clients may ask about; ARTICLE_ADDED is told by its own subscription. */
export const CHANGE_KINDS = [
  'NEW_QUOTE',
  'NEW_MEETING',
  'MEETING_STATUS',
  'CLAIM_DENIED',
  'CORRECTED',
  'RETRACTED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
