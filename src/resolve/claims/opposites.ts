import { sameWord } from './same-words';
import { stem } from './stem';

/** Words of which only one can be so, as they stand in reports; by their stems. */
const PAIRS = `accept reject, accept refuse, approve reject, approve oppose, back oppose, begin end, close open, continue stop,
  cut increase, decrease increase, decline grow, decline rise, defeat victory, fail succeed, fall rise, drop rise, gain lose, grow shrink,
  guilty innocent, high low, higher lower, improve worsen, join leave, leave stay, legal illegal, lose win, possible impossible,
  safe dangerous, start stop, strengthen weaken, support oppose, true untrue, up down`;

const OPPOSITES = new Set(
  PAIRS.split(',').flatMap((pair) => {
    const [a = '', b = ''] = pair
      .trim()
      .split(/\s+/)
      .map((word) => sameWord(stem(word)));
    return [`${a} ${b}`, `${b} ${a}`];
  }),
);

/** True of the stems of "rise" and "fall". */
export function areOpposites(one: string, other: string): boolean {
  return OPPOSITES.has(`${one} ${other}`);
}
