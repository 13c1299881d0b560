import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import type { WordTable } from '../words/word-table';

/** What tells when somebody spoke is no part of who spoke. */
export const DAY_REPAIRS: readonly SourceRepair[] = [
  {
    name: 'no circumstance',
    apply: withoutDay,
    reason: 'a day between speaker and cue tells when it was said',
    example: '[The Government] last night said the road was closed.',
    counterExample: '[USA Today] said the road was closed.',
  },
  {
    name: 'no clock before',
    apply: withoutClock,
    reason: 'entries of a live report open with the time',
    example: '10:42 [Ann Lee] says the road is closed.',
    counterExample: '[24 drivers] say the road is closed.',
  },
  {
    name: 'no day before',
    apply: withoutDayBefore,
    reason: 'a day before the speaker tells when it was said',
    example: 'This Thursday [the Leeds Bank] said the road was closed.',
    counterExample: '[Sunday Times critic Ann Lee] said the road was closed.',
  },
];

export const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)$/;
const DAY_OR_CAPITAL = new RegExp(DAY, 'i');

/** "This Thursday [the bank] said", "Yesterday, [Ann Lee] said", "On Friday [Kim Dunn] said"; but "[Sunday Times] critic". */
function withoutDayBefore({ words }: WordTable, [first, end]: Run): Run {
  const [article, same, time, name] = words.slice(first, end);
  if (
    /^the$/i.test(article!.text) &&
    same?.text === 'same' &&
    /^(?:day|week|month|year)$/.test(time?.text ?? '')
  )
    return name ? [first + 3, end] : [first, end];
  const dated = /^(?:this|last|next|late|early|earlier)$/i.test(words[first]!.text);
  const day = dated ? first + 1 : first;
  if (!DAY_OR_CAPITAL.test(words[day]?.text ?? '')) return [first, end];
  const behind = words[day + 1]?.text === ',' ? day + 2 : day + 1;
  const bounded = dated || behind > day + 1 || /^on$/i.test(words[first - 1]?.text ?? '');
  return bounded && behind < end ? [behind, end] : [first, end];
}

/** "[The Government] last night denied" */
const TIME =
  /^(?:last|this|earlier|late) (?:night|week|month|year|morning|afternoon|evening|today|yesterday)$/;

function withoutDay({ words }: WordTable, [first, end]: Run): Run {
  const time = words.slice(end - 2, end).map(({ text }) => text);
  const plain = words.slice(first, end - 2).every(({ upos, text }) => upos !== 'VERB' && text !== ',');
  if (end - first > 2 && plain && TIME.test(time.join(' '))) return [first, end - 2];
  if (end - first < 2 || !DAY.test(words[end - 1]!.text)) return [first, end];
  let last = end - 1;
  while (last > first + 1 && /^(?:on|late|early|earlier|last|,)$/.test(words[last - 1]!.text)) last--;
  return [first, last];
}

/** "10:42", "9.15am", "11pm". */
const CLOCK = /^(?:[012]?\d[:.][0-5]\d(?:[ap]m)?|1?\d[ap]m)$/i;

function withoutClock({ words }: WordTable, [first, end]: Run): Run {
  let at = first;
  while (
    at < end - 1 &&
    (CLOCK.test(words[at]!.text) || (at > first && /^(?:[ap]m|[A-Z]{2,3}T|[-–—|])$/.test(words[at]!.text)))
  )
    at++;
  return [at, end];
}
