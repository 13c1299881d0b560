import type { ActorType } from './actor';
import { nameKey } from './name-key';
import { isTelling, skeleton } from './skeleton';
import { surnameKey, withoutArticle } from './surname-key';

/**
 * What the spellings of one name have in common, to look up who may be meant: of a person the sound that the given name
 * begins with and the surname's skeleton ("M. Gerasimchuk" and "Mykhailo Herasymchuk": "m krsmck"); of an organisation
 * its name without the place after it. Null where there is none.
 */
export function blockKey(type: ActorType, name: string): string | null {
  if (type === 'PERSON') return personBlock(name);
  return type === 'ORGANISATION' ? nameKey(coreName(tradeName(name))) || null : null;
}

function personBlock(name: string): string | null {
  const surname = surnameKey(name);
  const first = nameKey(name)[0];
  if (surname === null || first === undefined) return null;
  const plain = withoutArticle(surname);
  const bones = skeleton(plain);
  // All vowels are one sound: "Yevgeny" and "Evgeny", "Aleksandr" and "Oleksandr".
  return `${skeleton(first) || 'a'} ${isTelling(bones) ? bones : plain}`;
}

/** A company's name without its legal form: "Norland Steel" for "Norland Steel Co. Ltd". */
export function plainName(name: string): string {
  return withoutEnd(name, LEGAL_FORMS);
}

/** The same without a word for what it deals in: "Meta" for "Meta Platforms, Inc." */
export function tradeName(name: string): string {
  return withoutEnd(plainName(name), TRADE);
}

/** "The Company" is no "The". */
function withoutEnd(name: string, end: RegExp): string {
  const short = name.replace(end, '');
  return nameKey(short) && !/^the$/iu.test(short) ? short : name;
}

const LEGAL_FORMS =
  /(?:,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|S\.?A|N\.?V|S\.?p\.?A|SE|AB|ASA|Oyj|Group|Holdings?)\.?)+$/u;

/** No bank, press or university: these are what they deal in. */
const TRADE =
  / (?:Platforms|Motors?|Industries|Technolog(?:y|ies)|Systems|Electronics|Airlines|Airways|Pharmaceuticals)$/u;

/**
 * An organisation's name without the place after it: "National Railway Alliance of Canada" is also called "National
 * Railway Alliance". Two words at least are left: the "Bank of England" is no "Bank".
 */
export function coreName(name: string): string {
  const core = /^(.+) (?:of|in|at) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)*$/u.exec(name)?.[1] ?? name;
  return nameKey(core).includes(' ') ? core : name;
}
