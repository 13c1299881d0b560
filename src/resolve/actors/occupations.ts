/** A walk of life. */
export type Field = 'POLITICS' | 'SPORT' | 'ARTS' | 'SCIENCE' | 'CHURCH' | 'CRAFT';

interface FieldRow {
  field: Field;
  /** The last words of titles, in lower case. */
  heads: string;
  reason: string;
  example: string;
}

export const FIELD_ROWS: readonly FieldRow[] = [
  {
    field: 'POLITICS',
    heads: `president premier minister chancellor senator congressman congresswoman governor mayor councillor councilman
      councilwoman lawmaker legislator parliamentarian mp ambassador envoy king queen`,
    reason: 'who governs',
    example: 'fisheries minister',
  },
  {
    field: 'SPORT',
    heads: `rower striker midfielder defender goalkeeper winger pitcher quarterback runner sprinter swimmer cyclist boxer
      golfer batsman bowler athlete jockey skier gymnast footballer cricketer wrestler player`,
    reason: 'who competes; coaches and champions are of every kind',
    example: 'tennis player',
  },
  {
    field: 'ARTS',
    heads: `singer musician guitarist drummer rapper composer conductor pianist painter sculptor novelist poet
      playwright tenor soprano dancer choreographer actor actress comedian`,
    reason: 'who performs or makes art',
    example: 'jazz pianist',
  },
  {
    field: 'SCIENCE',
    heads: `physicist chemist mathematician astronomer biologist geologist historian archaeologist economist
      epidemiologist professor`,
    reason: 'who does research',
    example: 'marine biologist',
  },
  {
    field: 'CHURCH',
    heads: 'pope cardinal archbishop bishop priest pastor rabbi imam ayatollah',
    reason: 'who serves a faith',
    example: 'auxiliary bishop',
  },
  {
    field: 'CRAFT',
    heads: 'farmer fisherman librarian nurse surgeon firefighter driver pilot',
    reason: 'who works with the hands',
    example: 'dairy farmer',
  },
];

const FIELDS = new Map(
  FIELD_ROWS.flatMap(({ field, heads }) => heads.split(/\s+/).map((head) => [head, field] as const)),
);

/** Offices that one person holds in one place at a time. */
const OFFICES = new Set('president premier minister chancellor governor mayor king queen'.split(' '));

/** Who competes or performs is seldom anything else; professors do become ministers, and farmers mayors. */
const EXCLUSIVE: readonly Field[] = ['SPORT', 'ARTS'];

/** True where two people's walks of life are known, none is of both, and one of them seldom goes with others. */
export function areFarApart(a: readonly Field[], b: readonly Field[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((field) => b.includes(field))) return false;
  return EXCLUSIVE.some((field) => a.includes(field) || b.includes(field));
}

/** The walk of life of a title (as nameKey folds it), by its last word; null where the title doesn't tell. */
export function fieldOf(title: string): Field | null {
  return FIELDS.get(headOf(title)) ?? null;
}

export function isOffice(title: string): boolean {
  return OFFICES.has(headOf(title));
}

function headOf(title: string): string {
  return title.split(' ').at(-1) ?? '';
}
