import { consonants, isTelling, plainLetters, skeleton } from '../../model/skeleton';
import { surnameKey, withoutArticle } from '../../model/surname-key';
import { fullGivenName } from './nicknames';

/** How two full names of people fit, best first. */
export const PERSON_NAME_FITS = [
  'SAME',
  'MIDDLE',
  'SECOND_NAME',
  'NICKNAME',
  'SPELLING',
  'FIRST_LEFT_OUT',
  'INITIAL',
] as const;
export type PersonNameFit = (typeof PERSON_NAME_FITS)[number];

/** "John Carver Jr." is a son of John Carver. */
const GENERATION = / (?:jr|sr|junior|senior|ii|iii|iv)$/;

/** "Ann" and "An", "Lee" and "Li" are names of their own. */
const SHORTEST_SPELLED = 4;

/** Given names that sound alike and are two: of each pair the words that are the first one. */
const TOLD_APART: readonly RegExp[] = [
  // "Mahmoud", "Mehmood" beside "Mohammed", "Muhamad".
  /^m[ae]hm/,
];

interface NameParts {
  given: string;
  middle: string[];
  surname: string;
  generation: string;
}

/**
 * How well two full names (as nameKey folds them) fit one person; null where they clash: two surnames, two given names,
 * two middle initials, father and son. "M. Gerasimchuk" fits "Mykhailo Herasymchuk" by its INITIAL, the weakest part.
 */
export function comparePersonNames(a: string, b: string): PersonNameFit | null {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (!one || !other) return null;
  if (one.generation && other.generation && one.generation !== other.generation) return null;
  const fits = [
    spelled(withoutArticle(one.surname), withoutArticle(other.surname)),
    ...(leavesFirstOut(one, other)
      ? (['FIRST_LEFT_OUT'] as const)
      : [compareGiven(one.given, other.given), compareMiddle(one.middle, other.middle)]),
    one.generation === other.generation ? 'SAME' : 'MIDDLE',
  ] as const;
  if (fits.includes(null)) return null;
  return PERSON_NAME_FITS.findLast((fit) => fits.includes(fit)) ?? null;
}

function partsOf(key: string): NameParts | null {
  const generation = GENERATION.exec(key)?.[0].trim() ?? '';
  const plain = key.replace(GENERATION, '');
  const surname = surnameKey(plain);
  if (surname === null) return null;
  const [given = '', ...middle] = plain.slice(0, -surname.length).trim().split(' ');
  return { given, middle, surname, generation };
}

function spelled(a: string, b: string): PersonNameFit | null {
  if (a === b) return 'SAME';
  const letters = plainLetters(a);
  if (letters.length >= SHORTEST_SPELLED && letters === plainLetters(b)) return 'SPELLING';
  const bones = consonants(a);
  return isTelling(bones) && bones === consonants(b) ? 'SPELLING' : null;
}

/** True of what may fit though it begins with another sound: "Bob" and "Robert", a first name left out. */
export function goesBy(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((name) => name.slice(0, name.indexOf(' ')));
  return fullGivenName(one) === fullGivenName(other) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** "Javad Zarif" is "Mohammad Javad Zarif" by the name that he goes by. */
function leavesFirstOut(a: NameParts, b: NameParts): boolean {
  const [one, other] = [a, b].map(({ given, middle }) => [given, ...middle].join(' ')) as [string, string];
  return one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

function compareGiven(a: string, b: string): PersonNameFit | null {
  if (a === b) return 'SAME';
  if (a.length === 1 || b.length === 1) return soundsAlike(a[0], b[0]) ? 'INITIAL' : null;
  if (fullGivenName(a) === fullGivenName(b)) return 'NICKNAME';
  return TOLD_APART.some((name) => name.test(a) !== name.test(b)) ? null : spelled(a, b);
}

/** "I. Primakov" for Evgeny is not to be had; "G. Petrov" for "Hryhoriy" is. */
function soundsAlike(a = '', b = ''): boolean {
  return a === b || (skeleton(a) !== '' && skeleton(a) === skeleton(b));
}

/** A middle initial is often left out; a whole second name may also be another person's: "Juan Perez Garcia". */
function compareMiddle(a: string[], b: string[]): PersonNameFit | null {
  if (a.join(' ') === b.join(' ')) return 'SAME';
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) if (a[at]?.[0] !== b[at]?.[0]) return null;
  const more = [...a.slice(shared), ...b.slice(shared)];
  return more.some((name) => name.length > 1) ? 'SECOND_NAME' : 'MIDDLE';
}
