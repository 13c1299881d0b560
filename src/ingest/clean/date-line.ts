import { MONTH_PATTERN } from './months';

const MAX_LENGTH = 120;
/** Words that stand with a date and its time, each alone: labels, days, zones, halves of the day. */
const DATE_WORD = new RegExp(
  String.raw`^(?:${MONTH_PATTERN}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|published|posted|updated|original(?:ly)?|created|modified|last|first|on|at|of|date|today|yesterday|st|nd|rd|th|[ap]|m|[ap]m|ago|hours?|minutes?|mins?|days?|utc|gmt|[ecmp][sd]?t|amt|bst|cest|cet|ist|aest|wib|uhr|t|z|\d{1,4})$`,
  'i',
);

/** A date with its time or label, and no other word: "Published 11:34 PM EST Nov 19, 2019", "Posted on May 4, 1998". */
export function isDateLine(line: string): boolean {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return false;
  const words = line.match(/\p{L}+|\d+/gu) ?? [];
  // A bare "March 2007" may head a part of a chronicle.
  const isDated =
    /\d:\d{2}|\d\s?[ap]\.?m\b|\b(?:ago|published|posted|updated)\b/i.test(line) && words.length > 1;
  return isDated && words.every((word) => DATE_WORD.test(word));
}
