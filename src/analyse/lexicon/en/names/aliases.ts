import type { AliasRow } from '../../name-lexicon';

/** What stands between two names of one thing. Patterns are held against all the words between the names. */
export const ALIASES: readonly AliasRow[] = [
  {
    pattern:
      /^,?\s+(?:(?:also|better|widely|commonly|popularly|sometimes|otherwise)\s+)?(?:known|referred\s+to|called)\s+(?:as\s+)?(?:the\s+)?["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'a second name is told',
    example: 'Hamas, also known as the Islamic Resistance Movement, won in Gaza.',
    names: ['Hamas', 'Islamic Resistance Movement'],
  },
  {
    pattern:
      /^,?\s+\(?(?:formerly|previously|once|originally)\s+(?:known\s+as\s+|called\s+|named\s+)?(?:the\s+)?["“‘']?$/i,
    kind: 'FORMER',
    reason: 'the name was given up',
    example: 'Eswatini, formerly known as Swaziland, held a vote.',
    names: ['Eswatini', 'Swaziland'],
  },
  {
    pattern: /^,?\s+\(?(?:aka|a\.k\.a\.|alias|nicknamed|dubbed)\s+(?:the\s+)?["“‘']?$/i,
    kind: 'ALIAS',
    reason: 'a second name is told',
    example: 'Marion Morrison, alias John Wayne, was born in Iowa.',
    names: ['Marion Morrison', 'John Wayne'],
  },
];
