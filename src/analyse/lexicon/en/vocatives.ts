import type { VocativeRow } from '../coreference-lexicon';

/** How English calls people by name. */
export const VOCATIVES: readonly VocativeRow[] = [
  {
    before: /^(?:(?:hey|hi|hello|dear|yes|no|well|look|listen|oh|okay|so|thanks|please),?\s+)?$/i,
    after: /^,\s+(?!(?:an?|the|my|his|her|our|their|who|which|aged|\d+)\b)/i,
    reason: 'a speech opens with who is spoken to',
    example: 'Kim Dunn wrote: "Ann Bell, I never asked you for money."',
    counterExample: 'Kim Dunn wrote: "Ann Bell, a friend, will thank you for it."',
  },
  {
    before: /\b(?:you|thanks|please|sorry|congratulations|goodbye|welcome)\b[^,.?!]{0,20},\s+$/i,
    after: /^\s*(?:[.!?,]|$)/,
    reason: 'thanks end with who is thanked',
    example: 'Kim Dunn wrote: "Thank you, Ann Bell. I owe you much."',
    counterExample: 'Kim Dunn wrote: "I told you of Ann Bell. I owe you much."',
  },
];
