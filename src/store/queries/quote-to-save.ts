import type { FoundQuote } from '../../model/quote';
import type { WhenValues } from './when-values';

/** A quote with what its parts need. */
export interface QuoteToSave {
  id: number;
  quote: FoundQuote;
  said: WhenValues;
}
