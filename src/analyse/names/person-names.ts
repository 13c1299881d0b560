const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
const PARTICLE =
  /^(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|du|dos|la|le|ben|mac|st|ul|ur|af|ter)$/i;

/** The parts of a person's name that tell, in lower case: "al-Rubaie" is one part, "Jr." and "Prince" none. */
export function nameParts(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^Prince(?:ss)? (?=\p{Lu})/u, '')
    .replace(/[.,]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^(?:al|el|ul|ad|as|ash|an|at)[-'’]/i, ''))
    .filter((word) => word && !SUFFIX.test(word));
  return words.map((word) => word.toLowerCase());
}

/** "jr" of "Ann Lee, Jr.", or null. */
export function suffixOf(name: string): string | null {
  const last = /(\p{L}+)\.?$/u.exec(name)?.[1];
  return last && SUFFIX.test(last) ? last.toLowerCase() : null;
}

/**
 * True where a shorter name may stand for a longer one: the surname ("Cordesman"), the last parts ("van Gogh"),
 * the given name alone, or given name and surname without what stands between ("George Bush", "G. W. Bush").
 */
export function mayShorten(short: readonly string[], long: readonly string[]): boolean {
  // A suffix taken for a name ("Jr.") has no parts: it stands for nobody but itself.
  if (short.length === 0) return long.length === 0;
  if (short.length > long.length) return false;
  const tail = long.slice(-short.length);
  if (short.every((part, index) => part === tail[index])) return true;
  if (short.length === 1) return short[0] === long[0] || endsWithSurname(short[0]!, long);
  return short.at(-1) === long.at(-1) && sameGivenName(short[0]!, long[0]!) && !clashes(short[1]!, long[1]!);
}

/** "George W. Bush" is not short for "George H. W. Bush": who leaves initials out leaves out the last ones. */
function clashes(middle: string, ofLonger: string): boolean {
  return middle.length === 1 && !ofLonger.startsWith(middle);
}

/**
 * "Park" for "Park Geun-hye" is the first part; "Rubaie" for "al Rubaie" the last one after a particle; "Lula" for "Luiz
 * Inacio Lula da Silva" stands before one. Hamad of "Tamim bin Hamad Al Thani" is his father.
 */
function endsWithSurname(part: string, long: readonly string[]): boolean {
  const at = long.slice(0, -1).findLastIndex((one) => !PARTICLE.test(one));
  return at > 0 && long[at] === part && !PARTICLE.test(long[at - 1]!);
}

/** "Von der Leyen": it begins with what ties a surname to a place, not with a given name. */
export function isSurname(name: string): boolean {
  return /^(?:van|von|de|da|di|du|dos|der|den|la|le|af|ter) /i.test(name);
}

function sameGivenName(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return longer.startsWith(shorter) && (shorter.length <= 1 || longer === shorter || shorter.length > 2);
}
