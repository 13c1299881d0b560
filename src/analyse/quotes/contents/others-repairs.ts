import type { ContentRepair, Draft } from './content-repair';
import type { Run } from '../words/run';
import type { Word } from '../../text/document';
import { silentVerb } from '../words/silent-verb';
import { sentenceBounds, type WordTable } from '../words/word-table';

/** Whose words a medium has, and what another says, is no part of what somebody said. */
export const OTHERS_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'behind whom it cites',
    apply: behindCitation,
    reason: 'between the cue and "that" a medium tells whose words it has',
    example: 'The Leeds Post reported, citing two officials, that [the road was closed].',
  },
  {
    name: 'up to a semicolon',
    apply: upToSemicolon,
    reason: 'behind it the reporter goes on to another, who has a verb of saying',
    example: 'Ann Lee called for [calm]; Kim Dunn offered to pay.',
  },
  {
    name: 'a thing up to the next clause',
    apply: upToNextClause,
    reason: 'behind a bare thing that is rejected or called for "and" or a semicolon leads to others',
    example: 'Ann Lee rejected [the charge], and the mayor repeated it.',
  },
  {
    name: 'without the next speaker',
    apply: withoutNextSpeaker,
    reason: 'behind a whole statement and its cue "and" leads to another who says something',
    example: '[The road was closed], police said, and drivers warned of delays.',
  },
  {
    name: 'up to what another says of it',
    apply: upToReply,
    reason: 'only the reporter can tell how another took it',
    example: 'Ann Lee said [the road was closed], but the firm rejected the criticism.',
  },
  {
    name: 'up to what stays unsaid',
    apply: upToSilence,
    reason: 'behind "but" who speaks declines to say more',
    example: 'Ann Lee said that [the road was closed], but declined to give a reason.',
  },
  {
    name: 'up to what the denier asks',
    apply: upToOwnTurn,
    reason:
      'behind a clause in the passive "and" leads back to who denies it, with a verb that has an object',
    example: 'Ann Lee denied that [a body had been found in the lake] and asked people to stay calm.',
  },
  {
    name: 'a thing up to its circumstances',
    apply: upToClause,
    reason: 'a clause behind a bare thing that is called for or foretold is the reporter’s',
    example: 'The police appealed for [witnesses] after a driver, Tom Dunn, disappeared.',
  },
  {
    name: 'up to what another calls it',
    apply: upToNaming,
    reason: 'a relative with its own speaker and verb of saying is the reporter’s',
    example: 'Ann Lee accused the firm of [closing the road], which the mayor called a lie.',
  },
];

/** "reported, [citing officials, that] the road was closed" */
function behindCitation({ table, block, runs }: Draft): Run[] {
  const { words } = table;
  const [, stop] = sentenceBounds(table, block[1] - 1);
  const when = words.slice(block[1], block[1] + LONGEST_DAY).findIndex(({ text }) => text === ',');
  const cites = block[1] + when + 1;
  if (when < 0 || !/^(?:citing|quoting)$/.test(words[cites]?.text ?? '')) return runs;
  for (let at = cites + 1; at < Math.min(stop, cites + LONGEST_CITATION); at++) {
    if (words[at - 1]!.text !== ',' || words[at]!.text !== 'that') continue;
    const kept = runs.filter(([first]) => first < block[1] || first > at);
    const end = runs.at(-1)?.[1] ?? 0;
    return kept.length ? kept : [[at + 1, end > at + 1 ? end : stop]];
  }
  return runs;
}

/** "on Monday", "earlier this week", in words. */
const LONGEST_DAY = 5;
const LONGEST_CITATION = 20;

/** The verb of a speaker who is named from a word on, or -1. */
function turnFrom({ words }: WordTable, from: number, end: number, { turnVerbs }: Draft['lexicon']): number {
  let verb = from;
  while (verb < end && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART|AUX|ADV|CCONJ)$/.test(words[verb]!.upos)) verb++;
  const { text } = words[verb] ?? { text: '' };
  return verb > from && (turnVerbs.present.has(text) || turnVerbs.past.has(text)) ? verb : -1;
}

/** "[It rained], police said, and drivers warned …" */
function withoutNextSpeaker({ table, lexicon, cue, runs }: Draft): Run[] {
  return runs.filter(([first, end], at) => {
    const joined = at > 0 && first > cue.head && table.words[first]!.upos === 'CCONJ';
    return !joined || turnFrom(table, first + 1, end, lexicon) < 0;
  });
}

/** "[it rained], but the firm rejected the criticism" */
function upToReply({ table, lexicon, cue, runs }: Draft): Run[] {
  return cutAt(table, runs, cue.head, /^(?:but|and|though|although)$/, (at, end) => {
    const verb = turnFrom(table, at, end, lexicon);
    const noun = table.words[verb + 1]?.upos === 'DET' ? verb + 2 : verb + 1;
    return verb > 0 && lexicon.claimNouns.includes(table.words[noun]?.lemma ?? '');
  });
}

/** "[the road was closed], but declined to give a reason", "[it was late] but would not elaborate" */
function upToSilence({ table, cue, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head) + 1; at < end - 2; at++)
      if (silentVerb(table, at) > 0) return [first, table.words[at - 1]!.text === ',' ? at - 1 : at];
    return [first, end];
  });
}

/** "[closing the road], which the mayor called a lie" */
function upToNaming({ table, lexicon, cue, runs }: Draft): Run[] {
  const { words } = table;
  const own = runs.filter(([first, end]) => {
    const relative = words[first - 1]?.text === 'which' && words[first - 2]?.text === ',';
    return !(relative && first > cue.head && turnFrom(table, first, end, lexicon) > 0);
  });
  return cutAt(table, own, cue.head, /^which$/, (at, end) => turnFrom(table, at, end, lexicon) > 0);
}

/** Cuts runs behind a cue at a comma with such a word, outside of marks, where what follows is so. */
function cutAt(
  { words, quotation }: WordTable,
  runs: readonly Run[],
  cue: number,
  opener: RegExp,
  isOthers: (from: number, end: number) => boolean,
): Run[] {
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue) + 1; at < end - 2; at++) {
      const opens = words[at]!.text === ',' && quotation[at]! < 0 && opener.test(words[at + 1]!.text);
      if (opens && isOthers(at + 2, end)) return [first, at];
    }
    return [first, end];
  });
}

function upToSemicolon({ table, lexicon, cue, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head + 1); at < end - 2; at++) {
      const parts = table.words[at]!.text === ';' && table.quotation[at]! < 0;
      if (parts && turnFrom(table, at + 1, end, lexicon) > 0) return [first, at];
    }
    return [first, end];
  });
}

/** "rejected [the charge]; the mayor did not respond" */
function upToNextClause({ table: { words, quotation }, cue, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head + 1); at < end - 2; at++) {
      const { upos, text } = words[at]!;
      if (/^(?:VERB|AUX)$/.test(upos) || quotation[at]! >= 0) return [first, end];
      const joint = text === ';' ? at : text === ',' && words[at + 1]!.text === 'and' ? at + 1 : -1;
      if (joint >= 0 && opensOwnClause(words.slice(joint + 1, end))) return [first, at];
    }
    return [first, end];
  });
}

/** "the mayor repeated it" */
function opensOwnClause(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ upos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(upos));
  return verb > 0 && /^(?:VB[DPZ]|MD)$/.test(words[verb]!.xpos);
}

/** "called for [calm] after a man died", "predicts [two cuts], while Lee expects none" */
function upToClause({ table, cue, runs }: Draft): Run[] {
  const { words, quotation } = table;
  const [, stop] = sentenceBounds(table, cue.head);
  if (cue.kind !== 'verb' || !/^(?:DEMAND|REQUEST|PREDICT)$/.test(cue.row?.act ?? '')) return runs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first, cue.head) + 1; at < end; at++) {
      if (/^(?:VERB|AUX)$/.test(words[at - 1]!.upos) || quotation[at]! >= 0) return [first, end];
      const opens = /^(?:after|while|whereas)$/.test(words[at]!.text);
      if (opens && isFinite(table, at + 1, stop)) return [first, words[at - 1]!.text === ',' ? at - 1 : at];
    }
    return [first, end];
  });
}

/** True where a verb of its own stands in the clause that begins at a word. */
function isFinite({ words }: WordTable, from: number, stop: number): boolean {
  const verb = words.slice(from, stop).findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return verb > 0 && /^(?:VB[DPZ]|MD)$/.test(words[from + verb]!.xpos);
}

/** "Starved and refused water": these have an object in the passive too. */
const GIVES = /^(?:denied|offered|promised|refused|told)$/;

function upToOwnTurn({ table: { words }, cue, runs, lexicon }: Draft): Run[] {
  const claim = cue.kind === 'noun' && lexicon.claimNouns.includes(cue.lemma);
  if (cue.row?.act !== 'DENY' && !claim) return runs;
  return runs.map(([first, end]) => {
    let passive = false;
    for (let at = first + 1; at < end - 2; at++) {
      passive ||= words[at]!.xpos === 'VBN' && words[at - 1]!.lemma === 'be';
      const [verb, object] = [words[at + 1]!, words[at + 2]!];
      const turns = lexicon.turnVerbs.past.has(verb.text) || /^(?:asked|appealed)$/.test(verb.text);
      if (
        passive &&
        words[at]!.text === 'and' &&
        turns &&
        !(GIVES.test(verb.text) && object.upos !== 'SCONJ') &&
        /^(?:NOUN|PROPN|PRON|DET|SCONJ)$/.test(object.upos)
      )
        return [first, at];
    }
    return [first, end];
  });
}
