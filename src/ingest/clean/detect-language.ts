import { detectAll } from 'tinyld';
import { readsAsEnglish } from './reads-as-english';

/** On less text than this a detector is wrong too often (headlines: half of them). */
const ENOUGH_TEXT = 200;
const SAMPLE_LENGTH = 5_000;
/**
 * Below this the detector is guessing: between close languages, or by the names in a few lines ("Le Pen received
 * Bayrou": French at 0.27). Of our samples, cut to 1,500 units, none is below it.
 */
const SURE = 0.5;
/** A language is sure, too, where no other comes near: a report full of foreign names is English at 0.2, Italian at 0.02. */
const FAR_AHEAD = 10;

/** BCP 47, of the text itself where it is long enough, with what the page says of itself as prior; null where neither tells. */
export function detectLanguage(text: string, stated: string | null): string | null {
  const prior = stated && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(stated) ? stated : null;
  if (text.length < ENOUGH_TEXT) return prior;
  const found = readsAsEnglish(text) ? 'en' : likeliest(text);
  return found === null || prior?.split('-')[0]?.toLowerCase() === found ? prior : found;
}

/** Null where the detector is guessing. */
function likeliest(text: string): string | null {
  const [best, second] = detectAll(withoutNames(text.slice(0, SAMPLE_LENGTH)));
  const isSure = best && (best.accuracy >= SURE || best.accuracy >= FAR_AHEAD * (second?.accuracy ?? 0.01));
  return isSure ? best.lang : null;
}

/** Names tell where the news is, not its language: a report from Warsaw in English looks Polish by them. */
function withoutNames(text: string): string {
  const rest = text.replace(/\p{Lu}[\p{L}'’-]*/gu, '');
  return (rest.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_TEXT / 2 ? text : rest;
}
