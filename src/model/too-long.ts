import type { Rejection } from './article';
import { MAX_TEXT_BYTES } from './limits';

const MEGABYTE = 1024 * 1024;

/** Why a text can't be analysed or taken in for its length; null where it can. */
export function tooLong(text: string): Rejection | null {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_TEXT_BYTES) return null;
  const size = (bytes / MEGABYTE).toFixed(1);
  const message = `The text has ${size} MB; an article may have ${MAX_TEXT_BYTES / MEGABYTE} MB. Split it into its articles.`;
  return { code: 'TEXT_TOO_LONG', message };
}
