import type { BodyNounRow } from '../../name-lexicon';

/** Nouns beside an organisation's name. The first row that fits counts. */
export const BODY_NOUNS: readonly BodyNounRow[] = [
  {
    pattern: /\b(?:news|press) (?:agency|service)\b|\bnewswire\b/,
    kind: 'NEWS_AGENCY',
    example: 'the official news agency',
  },
  {
    pattern: /\b(?:newspaper|daily|magazine|broadcaster|television|tv|radio|website|journal|paper|tabloid)\b/,
    kind: 'OUTLET',
    example: 'the state broadcaster',
  },
  {
    pattern: /\bthink[- ]?tank\b|\bresearch (?:institute|group)\b/,
    kind: 'THINK_TANK',
    example: 'a Washington think tank',
  },
  {
    pattern: /\b(?:militant|militia|rebel|insurgent|guerrilla|terrorist|armed|jihadist|separatist)\b/,
    kind: 'ARMED_GROUP',
    example: 'the militant group',
  },
  {
    pattern: /\b(?:political |opposition |ruling )?party\b/,
    kind: 'POLITICAL_PARTY',
    example: 'the ruling party',
  },
  { pattern: /\b(?:university|college)\b/, kind: 'UNIVERSITY', example: 'the private university' },
  {
    pattern: /\b(?:parliament|legislature|senate)\b/,
    kind: 'LEGISLATURE',
    example: 'the lower house of parliament',
  },
  { pattern: /\b(?:court|tribunal)\b/, kind: 'COURT', example: "the country's highest court" },
  {
    pattern: /\b(?:ministry|department|regulator|watchdog|central bank|intelligence (?:agency|service))\b/,
    kind: 'GOVERNMENT_BODY',
    example: 'the nuclear regulator',
  },
  {
    pattern:
      /\b(?:charity|rights group|aid (?:agency|group)|advocacy group|ngo|non-governmental|human rights)\b/,
    kind: 'NGO',
    example: 'the aid group',
  },
  { pattern: /\b(?:club|team)\b/, kind: 'SPORTS_TEAM', example: 'the Italian club' },
  {
    pattern:
      /\b(?:company|firm|\w*maker|shipbuilder|(?:ratings?|travel|advertising|estate|recruitment|modelling) agency|manufacturer|airline|bank|retailer|giant|operator|developer|producer|brokerage|start-?up|insurer|lender|chain)\b/,
    kind: 'COMPANY',
    example: 'the Swedish furniture giant',
  },
  { pattern: /\bagency\b/, kind: 'GOVERNMENT_BODY', example: 'the hydrographic agency' },
];

/** Words within an organisation's name, lower case without accents. The first row that fits counts. */
export const BODY_PHRASES: readonly BodyNounRow[] = [
  { pattern: /\binstitute of technology\b/, kind: 'UNIVERSITY', example: 'Leeds Institute of Technology' },
  {
    pattern: /\bfire (?:brigade|service|department)\b/,
    kind: 'GOVERNMENT_BODY',
    example: 'Leeds Fire Brigade',
  },
];
