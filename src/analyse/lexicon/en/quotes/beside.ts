import type { BesideRow } from '../../quote-lexicon';

/** Words beside a statement after which stands whom it was said to. */
export const TOLD_TO: readonly BesideRow[] = [
  {
    pattern: /\b(?:interview|conversation|(?:phone|telephone|conference|video) call) (?:with|for|to)\s+/gi,
    reason: 'who asks the questions is spoken to',
    example: 'In an interview with the Daily Post, Lee said it rained.',
    expected: 'the Daily Post',
  },
  {
    pattern:
      /\b(?:speaking|talking|talked|spoke)(?: exclusively| directly| later| earlier)? (?:to|with)\s+/gi,
    reason: 'the occasion of a statement',
    example: 'Speaking to reporters, Lee said it rained.',
    expected: 'reporters',
  },
  {
    pattern: /\b(?:wrote|writing|replying|responding|appealing|turning)(?: back)? to\s+/gi,
    reason: 'what somebody writes or answers goes to somebody',
    example: 'Ann Lee wrote to the Daily Post saying it rained.',
    expected: 'the Daily Post',
  },
  {
    pattern: /\b(?:shout|yell|scream|snap)(?:ed|s|ing)? at\s+/gi,
    reason: 'whoever is shouted at hears it',
    example: '"it rained," Lee shouted at the guards.',
    expected: 'the guards',
  },
  {
    pattern:
      /\b(?:send(?:s|ing)?|sent|wrote|writing)\s+(?=(?:[\p{L}.’'-]+\s+){1,5}?an? (?:letter|e-?mail|message|note|text)\b)/giu,
    reason: 'whom something is sent stands before it',
    example: 'Lee sent Kim Dunn a message saying it rained.',
    expected: 'Kim Dunn',
  },
  {
    pattern: /\baddress(?:ing|ed)\s+/gi,
    reason: 'a speech has hearers',
    example: 'Addressing the delegates, Lee said it rained.',
    expected: 'the delegates',
  },
  {
    pattern:
      /\b(?:letter|e-?mail|message|note|memo|text|remarks|comments|statement|speech|address|testimony)s? (?:sent |addressed |given |delivered |made )?to\s+/gi,
    reason: 'what is written or spoken has somebody who gets it',
    example: 'In remarks to the Daily Post, Lee said it rained.',
    expected: 'the Daily Post',
  },
];

/** Words beside a statement after which stands who passed it on. */
export const PASSED_ON_BY: readonly BesideRow[] = [
  {
    pattern: /\b(?:as )?(?:quoted|reported|cited|relayed|carried|published) (?:as saying )?(?:by|in|on)\s+/gi,
    reason: 'a medium quotes somebody',
    example: 'Lee said it rained, as quoted by the Daily Post.',
    expected: 'the Daily Post',
  },
  {
    pattern:
      /\b(?:via|per)\s+(?=(?:the\s+)?(?:(?:state |local )?news\b|(?!Twitter|Facebook|Instagram|YouTube|Zoom|Skype|X\b)\p{Lu}))/gu,
    reason: 'by way of a medium',
    example: 'Lee said it rained, in words sent out via the Daily Post.',
    expected: 'the Daily Post',
  },
];

/** Nouns of people that media cite; what else they cite are reasons and data. */
const SPEAKS =
  '(?:sources?|officials?|people|persons?|police|witness(?:es)?|experts?|diplomats?|insiders?|residents?|executives?|' +
  'investigators?|authorities|analysts?|groups?|spokes(?:man|men|woman|women|person|people)|lawyers?|aides?|staff|ministers?|ministry|military|commanders?|governors?|doctors?|medics?)';

/** Words after which stand those whose words a medium passes on. */
export const PASSED_ON: readonly BesideRow[] = [
  {
    pattern: new RegExp(`(?:^|,\\s+)(?:citing|quoting)\\s+(?=[^,.]*\\b${SPEAKS}\\b)`, 'gi'),
    reason: 'a medium names whose words it passes on',
    example: 'The Daily Post, citing officials, reported that it rained.',
    expected: 'officials',
  },
];
