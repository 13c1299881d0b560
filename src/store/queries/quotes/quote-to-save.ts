import type { FoundQuote } from '../../../model/quote';
import type { Span } from '../../../model/span';
import type { WhenValues } from '../rows/when-values';

/** A quote with what its parts need. */
export interface QuoteToSave {
  id: number;
  quote: FoundQuote;
  /** From its first word to its last. */
  span: Span;
  said: WhenValues;
}
