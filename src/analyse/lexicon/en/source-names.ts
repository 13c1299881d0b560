import type { SourceNameRow } from '../coreference-lexicon';
import { ENGLISH_ROLES } from './roles';

/** Nouns for writing, which speaks for whom it is by. */
const DOCUMENT =
  '(?:statements?|reports?|stud(?:y|ies)|surveys?|polls?|letters?|e-?mails?|findings|research|investigation|' +
  'resolutions?|decrees?|guidelines|recommendations|(?:press|news|media) releases?|releases?|summary|tweets?|posts?|' +
  'posting|figures|data|numbers|statistics|records|estimates|projections|forecasts?|warnings?|advisory|bulletins?|' +
  'documents?|papers?|analysis|database|motions?|lawsuits?|suit|complaints?|filings?|announcements?|communiqu[eé]s?|memos?|' +
  'notices?|messages?|website|site|web page|schedule|account|blog|manifesto|charter)';

/** Those that bear the name of their author without its genitive: no "Twitter account" speaks for Twitter. */
const OWN_DOCUMENT =
  '(?:statement|reports?|study|survey|poll|findings|research|resolution|guidelines|(?:press |news )?releases?|figures|' +
  'data|statistics|records|estimates|projections|forecasts?|warnings?|bulletins?|analysis|database)';

/** Nouns right before the name of a body. */
const BODY =
  '(?:group|charity|NGO|nonprofit|organi[sz]ation|watchdog|think tank|consultancy|agency|institute|firm|company|bank|union|party)';

/** Words that tie a name to something else or to a speaker before it, so that it doesn't speak first. */
const BOUND_OR_JOINED = /\b(?:for|of|to|by|with|who|whose|from|in|at|on(?! \w+day)|about|into)\b|\band\s+$/i;

/** Right before a name, "for Mayor", "to the then French Prime Minister": the office of whom somebody else serves. */
const BOUND_OFFICE =
  '\\b(?:for|of|to|by|with|from|and)\\s+(?:(?:the|then|former|late)\\s+)*(?:(?!Staff|State|Police|Mission|Defen[cs]e|Operations)\\p{Lu}[\\p{L}.-]*\\s+){0,3}' +
  '(?:President|Minister|Premier|Chancellor|Mayor|Governor|Gov\\.|Senator|Sen\\.|Rep\\.|Congress(?:man|woman)|MP|King|Queen|Prince|Princess|Pope|' +
  '(?:Arch)?[Bb]ishop|Cardinal|Sheikh|Ayatollah|Secretary|Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Judge|Justice)\\.?\\s+$';

/** "of the singer", "to former president": a profession right before the name of whom somebody else serves or is kin to. */
const BOUND_PERSON = `\\b(?:for|of|to|by|with|from)\\s+(?:(?!and\\b)[\\p{L}-]+\\s+){0,3}(?:${[...ENGLISH_ROLES.nouns].join('|')})\\s+$`;

/** How a source tells its speaker by a name that is not its head word, the surest way first. */
export const SOURCE_NAMES: readonly SourceNameRow[] = [
  {
    notBefore: BOUND_OR_JOINED,
    after: /^\s*(?:[,(]|$|and\b(?![^,]*['’]s?\s))/,
    reason: 'any name that stands alone at the end of its phrase',
    example: 'on Thursday the European Union (EU)',
    expected: 'European Union',
  },
  {
    before: /^(?:one|another|two|both|some|most|many|the (?:last|largest|first)) of [^,]*,\s+(?:the\s+)?$/i,
    after: /^\s*(?:\([^)]*\)\s*)?(?:,|$)/,
    reason: 'a name in apposition to one of several',
    example: 'one of the groups, the Plain Front (PF)',
    expected: 'Plain Front',
  },
  {
    type: 'PERSON',
    before: /,\s+(?:\p{Lu}[\p{L}-]*\.?\s+)*$/u,
    after: /^\s*(?:$|[,(])/,
    reason: 'a name in apposition to an office',
    example: 'the president of the Port Commission, Ann Lee',
    expected: 'Ann Lee',
  },
  {
    type: 'PERSON',
    notBefore: BOUND_OR_JOINED,
    after: /^\s*(?:$|[,(–—-]|(?:of|from|who|for|at|in|with|on|along|and(?![^,]*['’]s?\s))\b)/i,
    reason: 'a name after its titles, with what it is of behind it',
    example: 'Foreign minister Anna Lindh of Sweden',
    expected: 'Anna Lindh',
  },
  {
    type: 'PERSON',
    notBefore: new RegExp(
      `\\b(?:[Ww]hose?|[Tt]hat|[Ww]hich)\\b|\\b(?:for|of|to|by|with|from|in|at|and)\\s+(?:the\\s+)?$|${BOUND_OFFICE}|${BOUND_PERSON}`,
      'u',
    ),
    after: /^\P{L}*$/u,
    reason: 'only what directly precedes binds a name at the end of the source',
    example: 'the minister for the Middle East Tobias Ellwood',
    expected: 'Tobias Ellwood',
  },
  {
    type: 'ORGANISATION',
    after:
      /^\s+(?:(?:news|press) (?:agency|service)|newspaper|daily|magazine|television|tv|radio|broadcaster|station|channel|network|website|site|think tank|foundation|charity|group|company|firm|bank|party|movement|militia|organi[sz]ation|union)\b/i,
    reason: 'a noun that only says what the body is',
    example: 'Russia’s Interfax news agency',
    expected: 'Interfax',
  },
  {
    type: 'ORGANISATION',
    before: /^(?:the\s+)?$/i,
    after: /^\s+(?:in|on|at)\s/i,
    reason: 'a body at the beginning, with where it is',
    example: 'the World Bank in Washington',
    expected: 'World Bank',
  },
  {
    before: new RegExp(
      `\\b${DOCUMENT}\\b(?: ["“][^"”]*["”],?)?[^,]*\\b(?:(?:by|from|of)\\s+(?:the\\s+)?|(?:by|from)\\s+(?:the|an?)\\s+(?:[\\p{Ll}-]+\\s+){0,3}${BODY}\\s+)$`,
      'iu',
    ),
    reason: 'writing speaks for whom it is by',
    example: 'a survey published by Oxfam',
    expected: 'Oxfam',
  },
  {
    after: new RegExp(`^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}${DOCUMENT}\\b`, 'iu'),
    reason: 'writing speaks for whom it belongs to',
    example: 'one of Oxfam’s latest blog posts',
    expected: 'Oxfam',
  },
  {
    notBefore: /\b(?:to|on|via|in)\b/i,
    after: new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}${OWN_DOCUMENT}\\b`, 'iu'),
    reason: 'writing speaks for the body it is named after',
    example: 'a NATO press release',
    expected: 'NATO',
  },
];

/** Writing that stands by itself, so that whoever spoke last need not be its author: "the guidelines". */
export const LAW_NOUN =
  /^(?:stud(?:y|ie)|poll|survey|research|paper|decree|guidelines|recommendations|figures|data|numbers|statistics|records|estimates|charter|schedule|database|motion|lawsuit|suit)s?$/i;

/** Nouns for writing in their plain form: "the statement". */
export const DOCUMENT_NOUN = new RegExp(`^${DOCUMENT}$`, 'i');
