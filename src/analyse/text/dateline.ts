/**
 * "ARLEN, March 3 (Reuters) -", "Arlen (AP) —", "KIRKBY/ARLEN, Norland —": towns, what they lie in and the day, an agency
 * in brackets, a dash.
 */
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const DATELINE = new RegExp(
  String.raw`^(${TOWN}(?:\/${TOWN}){0,2})((?:,[^\n–—()]{1,40}?)?)( ?\([^()\n]{1,40}\))?\s*(?:[–—]|--?(?=\s))`,
  'u',
);
const DAY = /\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?!\d)|\d{1,2}\.? \p{Lu}\p{Ll}{2}/u;
const LONGEST = 160;

/** A dateline opens the body: it stands within the first few lines, after headline and byline. */
export const DATELINE_LINES = 6;

/** Where a report was written, before its first words. Offsets. */
export interface Dateline {
  /** After its towns: "KIRKBY/ARLEN". */
  townsEnd: number;
  /** After its dash. */
  end: number;
}

/** The dateline that begins at an offset; null where none does. */
export function datelineAt(text: string, start: number): Dateline | null {
  const found = DATELINE.exec(text.slice(start, start + LONGEST));
  if (!found || !tellsOfReport(found)) return null;
  return { townsEnd: start + found[1]!.length, end: start + found[0].length };
}

/** A name before a dash alone may be a speaker's, and one in small letters anything. */
function tellsOfReport([, towns, rest, agency]: RegExpExecArray): boolean {
  return agency !== undefined || (DAY.test(rest!) && !/\p{Ll}{2}/u.test(towns!));
}

/**
 * What else may open a report: a town in capitals, an agency, and a town before a long dash. Words in capitals may open
 * with a dash, too; to part them from the sentence behind does no harm.
 */
const OPENINGS: readonly RegExp[] = [
  /^\p{Lu}{3,}[\p{Lu} .,’'-]{0,30}(?:\s(?:[–—]|--?)\s|[–—]|--)(?=["“'‘]?\p{Lu})/u,
  new RegExp(String.raw`^${TOWN}\s[–—]\s(?=["“'‘]?\p{Lu})`, 'u'),
  /^\(\p{Lu}[\p{L} ]{1,20}\)\s(?:[–—]|--?)\s(?=["“'‘]?\p{Lu})/u,
];

/** Where the first sentence of a report begins, behind what tells of its place: `start` where nothing does. */
export function reportStart(text: string, start: number): number {
  const dateline = datelineAt(text, start);
  if (dateline) return dateline.end;
  const line = text.slice(start, start + LONGEST);
  const opening = OPENINGS.map((pattern) => pattern.exec(line)?.[0]).find(Boolean);
  return start + (opening?.length ?? 0);
}
