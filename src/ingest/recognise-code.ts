import type { Rejection } from '../model/article';

/** Of signs that sentences hardly have; code has twice as many, reports a twentieth. */
const SIGN_SHARE = 0.05;

/** Scripts and styles that lie beside a saved page, and markup that is no XML: read as text they would be articles. */
export function rejectCode(start: string): Rejection | null {
  const signs = start.match(/[{};=<>\\|&$]/g)?.length ?? 0;
  const letters = start.match(/\S/g)?.length ?? 0;
  const isCode =
    (start.includes('{') && start.includes('}')) || (start.match(/[;{}][ \t]*$/gm)?.length ?? 0) >= 3;
  const isMarkup = (start.match(/<\/?[a-z][^<>]*>/gi)?.length ?? 0) >= 4;
  if (signs < letters * SIGN_SHARE || !(isCode || isMarkup)) return null;
  return {
    code: 'UNSUPPORTED_FORMAT',
    message: `This is ${isMarkup ? 'markup of a kind that is not known' : 'code'}, not a text. Give plain text, HTML, a feed or JSON lines, packed or not.`,
  };
}
