import type { DateLexicon, DateWordEntry } from '../date-lexicon';
import { DATE_RULES } from './date-rules';

const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
const LATE_TEENS = ['eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const UNITS = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'fortnight'];

/** "May" and "March" are also a verb and a name, so alone they need a preposition before them. */
const DOUBTFUL_MONTHS = new Set([3, 5]);

function monthWords(forms: string, index: number): DateWordEntry[] {
  const value = index + 1;
  const [full, ...short] = forms.split(' ');
  const symbol = DOUBTFUL_MONTHS.has(value) ? 'doubtfulMonth' : 'fullMonth';
  const whole: DateWordEntry = { symbol, forms: full ?? '', value, capital: true };
  if (!short.length) return [whole];
  return [whole, { symbol: 'shortMonth', forms: short.join(' '), value, capital: true, abbreviation: true }];
}

/** One word a form, each with its place in the list as its value. */
function counted(symbol: string, forms: string[], first: number, step = 1): DateWordEntry[] {
  return forms.map((form, i) => ({ symbol, forms: form, value: first + i * step }));
}

/** Words that stand for themselves in patterns. */
function literals(words: string): DateWordEntry[] {
  return words.split(' ').map((word) => ({ symbol: word, forms: word }));
}

/** English date words; the rules are in date-rules.ts. */
export const ENGLISH_DATES: DateLexicon = {
  words: [
    ...MONTHS.flatMap(monthWords),
    ...WEEKDAYS.map((forms, value): DateWordEntry => ({ symbol: 'weekday', forms, value, capital: true })),
    ...['sun', 'mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat'].map(
      (forms, value): DateWordEntry => ({
        symbol: 'shortWeekday',
        forms,
        value,
        capital: true,
        abbreviation: true,
      }),
    ),
    ...['spring springtime', 'summer summertime', 'autumn', 'winter wintertime'].map(
      (forms, value): DateWordEntry => ({ symbol: 'season', forms, value }),
    ),
    { symbol: 'fall', forms: 'fall', value: 2 },
    ...UNITS.map((unit): DateWordEntry => ({ symbol: unit, forms: unit })),
    ...UNITS.map((unit): DateWordEntry => ({ symbol: `${unit}s`, forms: `${unit.replace(/ry$/, 'rie')}s` })),
    ...counted('ones', ONES, 1),
    ...counted('teens', TEENS, 10),
    ...counted('centuryTeens', LATE_TEENS, 18),
    ...counted('tens', TENS, 20, 10),
    ...counted('ordinalWord', ORDINALS, 1),
    { symbol: 'a', forms: 'a an', value: 1 },
    { symbol: 'couple', forms: 'couple', value: 2 },
    { symbol: 'dozen', forms: 'dozen', value: 12 },
    { symbol: 'today', forms: 'today', value: 0 },
    { symbol: 'yesterday', forms: 'yesterday', value: -1 },
    { symbol: 'tomorrow', forms: 'tomorrow', value: 1 },
    { symbol: 'tonight', forms: 'tonight', value: 0 },
    { symbol: 'daypart', forms: 'morning afternoon evening lunchtime' },
    { symbol: 'night', forms: 'night' },
    { symbol: 'hour', forms: 'noon midnight dawn dusk midday' },
    { symbol: 'early', forms: 'early' },
    { symbol: 'late', forms: 'late' },
    { symbol: 'mid', forms: 'mid' },
    { symbol: 'edge', forms: 'start beginning end middle close outset' },
    { symbol: 'preposition', forms: 'since by during around circa throughout c ca' },
    {
      symbol: 'moved',
      forms: 'postponed moved rescheduled delayed deferred shifted pushed put brought back off forward',
    },
    { symbol: 'deadline', forms: 'until till effective payable due' },
    { symbol: 'through', forms: 'through thru' },
    { symbol: 'every', forms: 'every each' },
    { symbol: 'possessive', forms: 'his her its their our my' },
    {
      symbol: 'title',
      forms: 'mr mrs ms miss dr sen rep gov gen president minister lord lady sir judge justice theresa',
    },
    {
      symbol: 'measure',
      forms:
        'gmt utc hours hrs people metres meters miles kilometres kilometers km tonnes tons feet pounds dollars euros troops soldiers jobs bc bce b.c',
    },
    {
      symbol: 'publication',
      forms: 'times herald telegraph post mail express mirror independent tribune magazine night nights',
      capital: true,
    },
    { symbol: 'nickname', forms: 'black bloody super good ash palm cyber easter fat' },
    { symbol: 'holiday', forms: 'christmas', value: 0, capital: true },
    { symbol: 'holiday', forms: 'thanksgiving', value: 1, capital: true },
    { symbol: 'holiday', forms: 'halloween', value: 2, capital: true },
    { symbol: 'eve', forms: 'eve', capital: true },
    ...literals(
      'the this last next past coming previous preceding following same that earlier later sometime ago',
    ),
    ...literals('of in on from to between and or or so or at for as fiscal half new before after'),
  ],
  groups: {
    anyMonth: ['fullMonth', 'doubtfulMonth', 'shortMonth'],
    anyWeekday: ['weekday', 'shortWeekday'],
    dayNumber: ['day#', 'ordinal#'],
    count: ['day#', 'number#', 'ones', 'teens', 'centuryTeens', 'tens', 'a', 'couple', 'dozen'],
    unit: ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'fortnight'],
    calendarUnit: ['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'fortnight'],
    units: ['days', 'weeks', 'weekends', 'months', 'quarters', 'years', 'decades', 'centurys', 'fortnights'],
    part: ['early', 'late', 'earlier', 'later', 'sometime'],
    until: ['hyphen', 'dash', 'to', 'through'],
    timeOfDay: ['daypart', 'night', 'hour'],
    anchored: [
      'in',
      'of',
      'from',
      'to',
      'between',
      'and',
      'or',
      'through',
      'preposition',
      'deadline',
      'before',
      'after',
      'for',
      'on',
      'as',
      'at',
    ],
    beforeYear: [
      'in',
      'of',
      'from',
      'to',
      'between',
      'and',
      'or',
      'through',
      'preposition',
      'deadline',
      'before',
      'after',
      'for',
      'early',
      'late',
      'mid',
      'the',
      'possessive',
      'comma',
      'opening',
      'hyphen',
      'year',
      'edge',
      'as',
      'fiscal',
    ],
    notNamed: ['every', 'nickname', 'a', 'title'],
    counted: ['capital', 'measure', 'unit', 'units', 'amount'],
    amount: ['currency', 'amount#'],
  },
  rules: DATE_RULES,
  holidays: [
    { name: 'Christmas', month: 12, day: 25 },
    { name: 'Thanksgiving', month: 11, weekday: 4, nth: 4 },
    { name: 'Halloween', month: 10, day: 31 },
  ],
  seasons: [3, 6, 9, 12],
  pastThings: [
    'treaty',
    'accord',
    'agreement',
    'deal',
    'pact',
    'convention',
    'protocol',
    'constitution',
    'law',
    'act',
    'war',
    'invasion',
    'revolution',
    'coup',
    'genocide',
    'massacre',
    'earthquake',
    'referendum',
    'crisis',
    'crash',
  ],
};
