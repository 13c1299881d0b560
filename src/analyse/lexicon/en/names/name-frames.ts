import type { NameTypeRow } from '../../name-lexicon';

/** One capitalised word that names no body by itself. */
const NO_BODY =
  /^(?!(?:Senate|Parliament|Congress|Cabinet|Assembly|Government|Treasury|Army|Navy|Guardian|Times)$)\p{Lu}\p{Ll}{2,}$/u;

/** What stands around names that the labeller may have passed over, since no list has them. */
export const NAME_FRAMES: readonly NameTypeRow[] = [
  {
    before:
      /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,?\s+(?:(?:also|better|best|widely|commonly|popularly)\s+)?known\s+(?:simply\s+)?as\s+["“‘']?$/u,
    after: /^["”’']?(?:[,.;)]|$)/,
    words: /^\p{Lu}\p{Ll}{2,}$/u,
    types: [],
    becomes: 'PERSON',
    unnamed: true,
    reason: 'behind the full name of somebody stands what they are called',
    example: 'Mohamed Dagalo, also known as Hemedti, leads the force.',
    name: 'Hemedti',
    counterExample: 'Mohamed Dagalo came to what is known as Hemedti Square.',
  },
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
    before:
      /\b(?:[Tt]he|[Aa]n?)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}(?:group|charity|NGO|nonprofit|organi[sz]ation|watchdog|think tank|consultancy|start-?up)\s+$/u,
    after: /^(?:[,.;)]|\s*$|\s+(?:said|says|told|warned|estimates?|reported|in|on|has|had|is|was)\b)/,
    words: /^\p{Lu}\p{Ll}+\s\p{Lu}\p{L}+/u,
    types: ['PERSON', 'PLACE'],
    becomes: 'ORGANISATION',
    unnamed: true,
    reason: 'behind a noun for a body stands its name',
    example: 'The dam leaks, according to a report by the group Rivers Watch.',
    name: 'Rivers Watch',
    counterExample: 'The dam leaks, according to the group of Ann Lee.',
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
  {
    before: /['’]s?\s+$/,
    after:
      /^\s+(?:(?:has|had|will|would|also|later|then)\s+){0,2}(?:met|meets|said|says|told|spoke|flew|arrived|visited|visits|resigned|phoned|smiled)\b/,
    words: NO_BODY,
    owner: 'COUNTRY',
    types: ['PLACE'],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    unnamed: true,
    confidence: 0.8,
    reason: 'one word after its country’s genitive that meets and speaks is a leader',
    example: 'France’s Macron met Giorgia Meloni in Rome.',
    name: 'Macron',
    counterExample: 'France’s Alps are cold.',
  },
  {
    before: /['’]s?\s+$/,
    after:
      /^\s+(?:(?:has|had|will|would|also|later|then)\s+){0,2}(?:spoke|flew|arrived|visited|visits|resigned|phoned|smiled)\b/,
    words: NO_BODY,
    owner: 'COUNTRY',
    types: ['ORGANISATION'],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    confidence: 0.8,
    reason: 'who travels after a country’s genitive is a leader',
    example: 'Japan’s Takaichi visited London.',
    name: 'Takaichi',
    counterExample: 'Japan’s Toyota said it would cut jobs.',
  },
  {
    before:
      /\b(?:met|meets?|meeting|told|phoned|greeted|spoke|talks?|talked)(?: with| to)?\s+(?:\p{Lu}[\p{L}.]*\s){0,2}\p{Lu}[\p{L}.]*['’]s?\s+$/u,
    after: /^(?:\s*[,.;:)]|\s*$|\s+\p{Ll})/u,
    words: NO_BODY,
    owner: 'COUNTRY',
    types: ['PLACE'],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    unnamed: true,
    confidence: 0.8,
    reason: 'whom one meets after a country’s genitive is its leader',
    example: 'Macron met Italy’s Meloni in Rome.',
    name: 'Meloni',
    counterExample: 'Macron met Italy’s Senate in Rome.',
  },
];
