import type { QuoteRecord } from '../store/exports/record';

/** Of words whose speaker doesn't say that it is so. */
const TOLD: Readonly<Record<string, string>> = {
  DENY: 'denied',
  DOUBT: 'doubted',
  REFUSE: 'refused',
  DECLINE_COMMENT: 'declined to comment',
  ASK: 'asked',
};

/**
 * A caption for a quote by which nobody takes a denied thing for a stated one: "denied: the talks failed". Its text is
 * the article's words alone, "the talks failed", whatever was done with them.
 */
export function contentAsTold({ act, text }: Pick<QuoteRecord, 'act' | 'text'>): string {
  const told = TOLD[act];
  return told ? `${told}: ${text}` : text;
}
