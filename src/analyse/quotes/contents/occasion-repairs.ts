import type { Word } from '../../text/document';
import { tellsThat } from '../words/addressed';
import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import { sentenceBounds, type WordTable } from '../words/word-table';

/** What tells when something was said is no part of it. */
export const OCCASION_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'leading time',
    apply: withoutLeadingTime,
    reason: 'a weekday right after the cue tells when it was said',
    example: 'Ann Lee said Tuesday [the road was closed].',
  },
  {
    name: 'subject behind the day',
    apply: withSubjectBehindDay,
    reason: 'two capitals in a row look like one name: "Monday Germany"',
    example: 'Ann Lee said on Monday [Germany would send no ships].',
  },
  {
    name: 'bare charge',
    apply: bareCharge,
    reason: 'behind a charge that nothing else tells of stands where and when it was denied',
    example: 'Ann Lee denied [the charge] in Lagos on Monday.',
  },
  {
    name: 'figures of the day',
    apply: withoutReportDay,
    reason: 'figures are reported on the day that stands behind them',
    example: 'The Leeds bank reported [a fall in profit] on Monday.',
  },
  {
    name: 'not the occasion',
    apply: withoutOccasion,
    reason: 'behind "after" or "before" a participle tells when it was said',
    example: '"[The road was closed]," Ann Lee tweeted after hearing the news.',
  },
  {
    name: 'where it was announced',
    apply: withoutPlace,
    reason: 'a place behind the cue at the end is where somebody said what stands before',
    example: '[The road will close by May], Ann Lee announced outside the town hall on Thursday.',
  },
  {
    name: 'behind whom it was told',
    apply: behindListeners,
    reason: 'between a verb of telling and the colon stands who is told, however much is said of them',
    example: 'Ann Lee told the two drivers, who were sitting in the hall: "[The road is closed]."',
  },
];

/** Right behind a cue, when something was said. */
export const DAY_BEHIND_CUE = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)$/i;

function withoutLeadingTime({ table, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const day = table.words[first]!.text === 'on' ? first + 1 : first;
    const leads =
      first === block[1] &&
      day < end - 1 &&
      DAY_BEHIND_CUE.test(table.words[day]!.text) &&
      !/^(?:['’]s|and|,)$/.test(table.words[day + 1]!.text);
    return leads ? [day + 1, end] : [first, end];
  });
}

/** The verb of what was said, whose subject stands between the day and it. */
function withSubjectBehindDay({ table: { words }, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    if (words[first]!.upos !== 'AUX' || first <= block[1]) return [first, end];
    let subject = first;
    while (subject > block[1] && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(words[subject - 1]!.upos)) {
      if (DAY_BEHIND_CUE.test(words[subject - 1]!.text)) return [subject, end];
      subject--;
    }
    return [first, end];
  });
}

/** "reported [a loss] on Monday": no clause, whose verb may have the day. */
function withoutReportDay({ table: { words }, cue, runs }: Draft): Run[] {
  if (cue.lemma !== 'report' || words[cue.head]!.xpos !== 'VBD') return runs;
  return runs.map(([first, end]) => {
    const day = words[end - 2]?.text === 'on' ? end - 2 : end - 1;
    const dated = day > first + 1 && first > cue.head && DAY_BEHIND_CUE.test(words[end - 1]!.text);
    const clause = words.slice(first, end).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
    return dated && !clause ? [first, day] : [first, end];
  });
}

/** "denied [the charges] in Lagos on Monday"; "the reports in the Post" and "on Fox News" are told there. */
function bareCharge({ table: { words }, lexicon, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    if (first !== block[1]) return [first, end];
    let noun = first;
    while (noun < end && /^(?:DET|PRON|ADJ)$/.test(words[noun]!.upos)) noun++;
    if (noun === first || !lexicon.claimNouns.includes(words[noun]?.lemma ?? '')) return [first, end];
    let at = noun + 1;
    while (at < end && opensOccasion(words[at]!.text, words[at + 1])) {
      at += 2;
      while (at < end && words[at]!.upos === 'PROPN') at++;
    }
    return at === end ? [first, noun + 1] : [first, end];
  });
}

function opensOccasion(preposition: string, behind: Word | undefined): boolean {
  if (preposition === 'on') return DAY_BEHIND_CUE.test(behind?.text ?? '');
  return /^(?:in|at)$/.test(preposition) && behind?.upos === 'PROPN';
}

/** "tweeted after [hearing the news]": nothing of what was said. */
function withoutOccasion({ table: { words }, block: [, from], runs }: Draft): Run[] {
  const day = words[from]?.text === 'on' ? from + 1 : from;
  const at = DAY_BEHIND_CUE.test(words[day]?.text ?? '') ? day + 1 : from;
  const opens = /^(?:after|before|while|when|since)$/i.test(words[at]?.text ?? '');
  if (!opens || words[at + 1]?.xpos !== 'VBG') return runs;
  return runs.filter(([first]) => first < from || first > at + 1);
}

/** "…, Ann Lee announced outside [the town hall] on Thursday": what was announced stands before her name. */
function withoutPlace({ table, cue, block, runs }: Draft): Run[] {
  const { words } = table;
  const [run, ...further] = runs;
  const where = /^(?:outside|inside|in|at|near|from)$/.test(words[block[1]]?.text ?? '');
  if (!run || further.length || run[0] !== block[1] + 1 || !where || cue.row?.strength !== 'SPEECH')
    return runs;
  const [first] = sentenceBounds(table, cue.head);
  const comma = block[0] - 1;
  const clause = words.slice(first, comma).some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));
  const bare = !words.slice(...run).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return clause && bare && words[comma]?.text === ',' && block[1] === cue.head + 1 ? [[first, comma]] : runs;
}

/** 'told [the two drivers, who were sitting in the hall]: "The road is closed"' */
function behindListeners({ table, cue, block, runs }: Draft): Run[] {
  const { quotation } = table;
  if (!tellsThat(cue.lemma) || quotation[cue.head]! >= 0) return runs;
  const colon = colonBehind(table, block[1], sentenceBounds(table, cue.head)[1]);
  if (colon < 0 || (quotation[colon + 2] ?? -1) < 0) return runs;
  const behind = runs.flatMap(([first, end]): Run[] =>
    end > colon + 1 ? [[Math.max(first, colon + 1), end]] : [],
  );
  return behind.length > 0 ? behind : runs;
}

/** The colon to which nothing but listeners and a remark on them leads, or -1. */
function colonBehind({ words, quotation }: WordTable, from: number, stop: number): number {
  let remark = false;
  for (let at = from; at < stop && quotation[at]! < 0; at++) {
    const { text, upos } = words[at]!;
    if (text === ':') return at;
    remark ||= /^(?:who|when|whose)$/.test(text);
    if (text === 'that' || (!remark && /^(?:VERB|AUX)$/.test(upos))) return -1;
  }
  return -1;
}
