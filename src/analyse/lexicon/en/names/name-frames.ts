import type { NameTypeRow } from '../../name-lexicon';

/** What stands around names that the labeller may have passed over, since no list has them. */
export const NAME_FRAMES: readonly NameTypeRow[] = [
  {
    before:
      /\b(?:villages?|hamlet|settlement|town|township|city|suburb|outskirts|resort|port|seaport|island|district|municipality|neighbou?rhood)\s+of\s+$/,
    after: /^(?!['’]s\s+\p{Ll}|\s+(?:University|Council|Bank|Company)\b)/u,
    types: ['PERSON', 'ORGANISATION'],
    becomes: 'PLACE',
    unnamed: true,
    reason: 'a village has the name after "of"',
    example: 'The talks took place in the southern village of Novye Atagi.',
    name: 'Novye Atagi',
    counterExample: 'The village elders spoke of Ann Lee.',
  },
  {
    before: /\b(?:in|at|near|from|to|outside)\s+$/,
    after:
      /^,\s+(?:an?|the)\s+(?:[\p{Ll}-]+\s+){0,3}(?:village|hamlet|settlement|town|city|suburb|resort|port|island|district)\b/u,
    types: ['PERSON', 'ORGANISATION'],
    becomes: 'PLACE',
    unnamed: true,
    reason: 'an apposition tells that it is a town',
    example: 'He was born in Zelmar, a small fishing town.',
    name: 'Zelmar',
    counterExample: 'He went to Ann Lee, a critic of the town.',
  },
  {
    before:
      /\b(?:[Zz]one|[Pp]ort|[Aa]irport|[Bb]ase|[Cc]amp|[Pp]lant|[Rr]efinery|[Mm]ine)\s+(?:at|in|near)\s+$/,
    types: [],
    becomes: 'PLACE',
    unnamed: true,
    reason: 'a port stands at a place',
    example: 'Workers left the free zone at Zelmar after noon.',
    name: 'Zelmar',
    counterExample: 'Workers left the free zone, Zelmar said.',
  },
  {
    before: /(?:^|\s)$/,
    words: /^\p{Ll}+\p{Lu}\p{L}*$/u,
    after:
      /^(?:['’]s)?\s+(?:(?:co-)?founders?|CEO|chief|chairman|chairwoman|boss|shares|spokes\p{L}+|executives?|employees|staff|customers|headquarters)\b/u,
    types: ['PERSON', 'PLACE'],
    becomes: 'ORGANISATION',
    unnamed: true,
    reason: 'a word with a capital within it that has a founder is a company',
    example: 'Ann Bell, zelMart founder, moved to Leeds.',
    name: 'zelMart',
    counterExample: 'Ann Bell, who sells zelMart, moved to Leeds.',
  },
  {
    before: /\b\p{Lu}\p{Ll}+ (?:met|meets)(?: with)?\s+$/u,
    after: /^(?:\s+(?:in|at|on|for|and|to)\b|[,.])/,
    words: /^\p{Lu}\p{Ll}+(?<!s)$/u,
    types: [],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    unnamed: true,
    reason: 'whom somebody met is somebody',
    example: 'Blinken met Zelmar in Jerusalem.',
    name: 'Zelmar',
    counterExample: 'Blinken met them at Zelmar in May.',
  },
];
