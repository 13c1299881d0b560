/**
 * "ARLEN, March 3 (Reuters) -", "Arlen (AP) —", "KIRKBY/ARLEN, Norland —", "ARLEN, 3 March:", a line "ARLEN 2020-03-03":
 * towns, what they lie in and the day, an agency in brackets, a dash. "(Reuters) -" names no town.
 */
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const DATELINE = new RegExp(
  String.raw`^((?:${TOWN}(?:\/${TOWN}){0,2})?)((?:,[^\n–—():]{1,40}?| \d{4}-\d\d-\d\d)?)( ?\([^()\n]{1,40}\))?\s*?([–—]|--|-(?=\s)|:(?=\s)|(?=\n|$))`,
  'u',
);
const DAY = /\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?!\d)|\d{1,2}\.? \p{Lu}\p{Ll}{2}|\d{4}-\d\d-\d\d/u;
const LONGEST = 160;

/** A dateline opens the body: it stands within the first few lines, after headline and byline. */
export const DATELINE_LINES = 6;

/** Where a report was written, before its first words. Offsets. */
export interface Dateline {
  /** After its towns: "KIRKBY/ARLEN". */
  townsEnd: number;
  /** After its dash. */
  end: number;
  /** It names an agency or a day; without these its towns may be a speaker or a heading. */
  sure: boolean;
}

/** The dateline that begins at an offset, which begins a line; null where none does. */
export function datelineAt(text: string, start: number): Dateline | null {
  const found = DATELINE.exec(text.slice(start, start + LONGEST));
  if (!found) return null;
  const sure = tellsOfReport(found);
  if (!sure && !mayBeTown(found)) return null;
  return { townsEnd: start + found[1]!.length, end: start + found[0].length, sure };
}

function tellsOfReport([, towns = '', rest = '', agency, mark = '']: RegExpExecArray): boolean {
  if (agency !== undefined) return /[–—-]/.test(mark);
  return DAY.test(rest) && isCapitals(towns);
}

/** "BAGHDAD -", "Geneva, Switzerland —". */
function mayBeTown([, towns = '', rest = '', , mark = '']: RegExpExecArray): boolean {
  if (isCapitals(towns)) return /[–—-]/.test(mark);
  return /^, \p{Lu}/u.test(rest) && /[–—]|--/.test(mark);
}

function isCapitals(towns: string): boolean {
  return /\p{Lu}{3}/u.test(towns) && !/\p{Ll}{2}/u.test(towns);
}

/** A town before a long dash may open a report, too; to part it from the sentence behind does no harm. */
const TOWN_AND_DASH = new RegExp(String.raw`^${TOWN}\s[–—](?=\s["“'‘]?\p{Lu})`, 'u');

/** "ARLEN- 24 July 2022: It rained." */
const DAY_AND_COLON = /^\s*\d{1,2} \p{Lu}\p{Ll}+ \d{4}:/u;
const LONGEST_DAY = 30;

/** Where the first sentence of a report begins, behind what tells of its place: `start` where nothing does. */
export function reportStart(text: string, start: number): number {
  const dateline = datelineAt(text, start);
  if (dateline)
    return (
      dateline.end +
      (DAY_AND_COLON.exec(text.slice(dateline.end, dateline.end + LONGEST_DAY))?.[0].length ?? 0)
    );
  return start + (TOWN_AND_DASH.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0);
}
