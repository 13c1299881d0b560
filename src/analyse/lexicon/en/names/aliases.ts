import type { AliasRow } from '../../name-lexicon';

/**
 * What stands between two names of one thing: a passive or an apposition, since whoever "called Merkel" is not she.
 * Patterns are held against all the words between the names, and against the text after the second.
 */
export const ALIASES: readonly AliasRow[] = [
  {
    pattern:
      /^(?:,|\s+\(|(?:,\s+(?:which|who))?\s+(?:is|are|was|were))?\s*(?:(?:also|better|best|widely|commonly|popularly|sometimes|otherwise)\s+)?(?:known|referred\s+to)\s+(?:simply\s+)?as\s+(?:the\s+)?["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'a second name is told',
    example: 'Hamas, also known as the Islamic Resistance Movement, won in Gaza.',
    names: ['Hamas', 'Islamic Resistance Movement'],
    counterExample: 'Joe Biden, known as Barack Obama’s deputy, spoke in Paris.',
  },
  {
    pattern:
      /^(?:\s+\((?:also\s+|sometimes\s+)?|,\s+(?:widely|commonly|popularly|sometimes|otherwise)\s+|(?:,\s+(?:which|who))?\s+(?:is|are|was|were)\s+(?:also|widely|commonly|popularly|sometimes|otherwise)\s+)called\s+(?:the\s+)?["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'a second name is what it is called',
    example: 'Yangon, sometimes called Rangoon, lies in Myanmar.',
    names: ['Yangon', 'Rangoon'],
    counterExample: 'Joe Biden called Vladimir Putin on Monday.',
  },
  {
    pattern:
      /^(?:(?:,|\s+\(|(?:,\s+(?:which|who))?\s+(?:is|are|was|were|had\s+been))\s*(?:formerly|previously|once|originally)\s+(?:known\s+as|called|named)|\s+(?:formerly|previously|once|originally)\s+known\s+as)\s+(?:the\s+)?["“‘']?$/i,
    kind: 'FORMER',
    reason: 'the name was given up',
    example: 'Eswatini, formerly known as Swaziland, held a vote.',
    names: ['Eswatini', 'Swaziland'],
    counterExample: 'Nigel Farage once called Keir Starmer a friend.',
  },
  {
    pattern: /^(?:,\s+|\s+\()(?:formerly|previously|originally)\s+(?:the\s+)?["“‘']?$/i,
    after: /^["”’']?\s*(?:[,.;:)\]]|$)/,
    kind: 'FORMER',
    reason: 'an apposition tells the name that was given up',
    example: 'Eswatini, formerly Swaziland, held a vote.',
    names: ['Eswatini', 'Swaziland'],
    counterExample: 'Microsoft, formerly Nokia partner, cut jobs in London.',
  },
  {
    pattern: /^,?\s+\(?(?:(?:who\s+)?was\s+)?(?:born|née|né|nee)\s+(?:as\s+)?["“‘']?$/i,
    kind: 'FORMER',
    reason: 'the name at birth',
    example: 'Mark Twain, who was born Samuel Clemens, grew up in Hannibal.',
    names: ['Mark Twain', 'Samuel Clemens'],
    counterExample: 'Mark Twain was born in Florida.',
  },
  {
    pattern: /^,\s+whose\s+(?:real|full|birth|legal)\s+name\s+(?:is|was)\s+["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'the real name is told',
    example: 'Mark Twain, whose real name was Samuel Clemens, grew up in Hannibal.',
    names: ['Mark Twain', 'Samuel Clemens'],
    counterExample: 'Mark Twain, whose real friend was Samuel Clemens, grew up in Hannibal.',
  },
  {
    pattern: /^,?\s+\(?(?:aka|a\.k\.a\.|alias)\s+(?:the\s+)?["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'a second name is told',
    example: 'Marion Morrison, alias John Wayne, was born in Iowa.',
    names: ['Marion Morrison', 'John Wayne'],
    counterExample: 'Joe Hall, alias John Wayne’s driver, was born in Iowa.',
  },
  {
    pattern:
      /^(?:,|\s+\(|(?:,\s+(?:which|who))?\s+(?:is|are|was|were))\s*(?:nicknamed|dubbed)\s+(?:the\s+)?["“‘']?$/i,
    after: /^["”’']?\s*(?:[,.;:)\]]|$|(?:by|in|for|after|because)\b)/,
    kind: 'ALIAS',
    reason: 'a nickname is told',
    example: 'Marion Morrison, nicknamed John Wayne, was born in Iowa.',
    names: ['Marion Morrison', 'John Wayne'],
    counterExample: 'Donald Trump dubbed Marco Rubio a liar.',
  },
];
