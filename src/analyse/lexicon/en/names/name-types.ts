import type { NameTypeRow } from '../../name-lexicon';

/**
 * What stands around a name that settles its type, whatever the labeller took it for. The first row that fits counts.
 * Patterns are held against the text before the name and after it.
 */
export const NAME_TYPES: readonly NameTypeRow[] = [
  {
    before: /\b(?:Mr|Mrs|Ms|Miss|Messrs)\.?\s+$/,
    types: ['ORGANISATION', 'PLACE'],
    becomes: 'PERSON',
    reason: 'only people are addressed so',
    example: 'Mr Ford said he would resign.',
    name: 'Ford',
    counterExample: 'Ford said it would cut jobs.',
  },
  {
    before:
      /\b(?:(?:Judge|Senator|Sen\.|Congressman|Congresswoman|Governor|Gov\.|Mayor|Ambassador|Inspector|Detective|Sergeant|Colonel|Constable|Bishop|Archbishop|Spokesman|Spokeswoman)|(?:Prime|Foreign|Defen[cs]e|Finance|Interior|Health|Trade|Energy|Justice|Education) Minister)\s+$/,
    after: /^(?!['’]s\b|\s+(?:of|and)\b)/,
    types: ['ORGANISATION', 'PLACE'],
    becomes: 'PERSON',
    listed: 'NO_COUNTRY',
    reason: 'a title before the name is its bearer’s',
    example: 'Foreign Minister Ford said he would resign.',
    name: 'Ford',
    counterExample: 'The foreign minister sold Ford a factory.',
  },
  {
    before:
      /\b(?:counterpart|minister|spokesman|spokeswoman|president|premier|chancellor|envoy|ambassador|wife|husband|widow|son|daughter|brother|sister),\s+$/,
    after: /^,\s/,
    types: ['PLACE'],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    reason: 'an apposition tells whom a noun for a person means',
    example: 'He met his Ghanaian counterpart, Abdi Farah, in Nairobi.',
    name: 'Abdi Farah',
    counterExample: 'After a call to the president, Ghana, a neighbour, opened the border.',
  },
  {
    before: /\b\p{Lu}\p{Ll}+ (?:met|meets)\s+$/u,
    types: ['PLACE'],
    becomes: 'PERSON',
    listed: 'NO_PLACE',
    reason: 'nobody meets a town',
    example: 'Trump met Putin in Helsinki.',
    name: 'Putin',
    counterExample: 'England met France in Helsinki.',
  },
  {
    before:
      /\b(?:analysts?|economists?|strategists?|traders?|brokers?|bankers?|lawyers?|researchers?) (?:at|with)\s+$/i,
    types: ['PERSON'],
    becomes: 'ORGANISATION',
    reason: 'people of a trade work at a body, whomever it is named after',
    example: 'Analysts at Morgan Stanley said the price would fall.',
    name: 'Morgan Stanley',
    counterExample: 'Analysts laughed at Morgan Stanley.',
  },
  {
    before: /\b[Tt]he\s+(?:(?:Chief|Deputy|Government)\s+)*$/,
    after: /^(?:,|\.|\s+(?:is|was|has|had|will|would|must|said|says|passed|became|to|in|on|for)\b)/,
    words: /^(?:Bill|Whip|Act|Speaker|Chancellor|Sheriff|Marshal|Dean)$/,
    types: ['PERSON', 'ORGANISATION', 'PLACE'],
    becomes: 'MISC',
    reason: 'an article makes a law or an office of it',
    example: 'The Bill will be passed.',
    name: 'Bill',
    counterExample: 'Bill will be late.',
  },
  {
    before: /(?:^|\n)\s*\p{Lu}\p{Ll}+(?: \p{Lu}\S*){1,2}\n$/u,
    after: /^\s*(?:\n|$)/,
    types: ['PERSON', 'ORGANISATION'],
    becomes: 'PLACE',
    listed: 'PLACE',
    reason: 'below the name of who signs stands where they live',
    example: 'The roads are bad.\n\nEdwin Marsh\nLeeds',
    name: 'Leeds',
    counterExample: 'The roads are bad.\n\nAnn Leeds',
  },
  {
    before: /\b(?:at|outside|near|inside)\s+(?:the\s+)?$/i,
    words: /(?:^|\s)(?:Secretariat|Headquarters)$/,
    types: ['ORGANISATION'],
    becomes: 'PLACE',
    reason: 'what people come to is a building',
    example: 'Two ministers met at the Secretariat.',
    name: 'Secretariat',
    counterExample: 'Two ministers met the Secretariat.',
  },
  {
    before: /(?:^|\P{L})$/u,
    words:
      /^(?:(?:An?|The) )?(?:Sino|Franco|Anglo|Russo|Indo|Gr[ae]co|Turco|Italo|Austro|Luso|Hispano|Israeli|Iraqi|Saudi)-(?:US|EU|\p{Lu}\p{L}*(?:an|sh|ese|ch|i|iet|eek))$/u,
    types: ['PERSON', 'PLACE'],
    becomes: 'MISC',
    reason: 'an adjective of two countries is neither',
    example: 'A Franco-German summit was held in Nice.',
    name: 'Franco',
    counterExample: 'Ann Franco came to Nice.',
  },
];
