import { isAddressed, saidTo, tellsThat } from '../words/addressed';
import type { Cue } from '../attribution';
import { BEHIND_INSERTED } from './behind-inserted';
import { BOTH_HALVES } from './both-halves';
import { isCharge } from './charge';
import { LISTENER_NAME } from './listener-name';
import { isMark } from '../cues/cue-site';
import { isBehindWhere, nearThat, thatBehindListeners } from '../words/near-that';
import { trimmed } from '../words/trim-run';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import type { ContentRepair, Draft } from './content-repair';
import { OBJECT_REPAIRS } from './object-repair';
import { GOES_ON } from './goes-on';
import { HEADLINE_REPAIRS } from './headline-repairs';
import { OPENING_CLAUSE } from './opening-clause';
import { OTHERS_REPAIRS } from './others-repairs';
import { DAY_BEHIND_CUE, OCCASION_REPAIRS } from './occasion-repairs';
import { quotedOnly, withBothQuotations } from './settle-quoted';
import type { WordTable } from '../words/word-table';

export const CONTENT_REPAIRS: readonly ContentRepair[] = [
  {
    name: 'not the speaker',
    apply: withoutBlock,
    reason: 'the words of cue and source are nobody’s content',
    example: '[The road], Ann Lee said, [was closed].',
  },
  {
    name: 'within the quotation',
    apply: withinQuotation,
    reason: 'what is told of within somebody’s words stands there, and ends with them',
    example: 'Ann Lee said, "We have said that [the road is closed]." Kim Dunn left.',
  },
  ...OTHERS_REPAIRS,
  ...HEADLINE_REPAIRS,
  {
    name: 'accused of',
    apply: withoutAccused,
    reason: 'whom somebody accuses is addressed, what follows "of" is said',
    example: 'Ann Lee accused the firm of [closing the road].',
  },
  ...OCCASION_REPAIRS,
  {
    name: 'not the listener',
    apply: withoutListener,
    reason: 'behind what was said and the cue, "to" leads to whom it was said',
    example: '[The bank will pay], Ann Lee confirmed to the Daily Post.',
  },
  {
    name: 'behind that',
    apply: behindThat,
    reason: 'a "that" behind words on when, where and to whom it was said opens the content',
    example: 'Ann Lee said on Monday at a hearing that [the road was closed].',
  },
  BEHIND_INSERTED,
  LISTENER_NAME,
  ...OBJECT_REPAIRS,
  OPENING_CLAUSE,
  {
    name: 'end of relative',
    apply: endOfRelative,
    reason: 'a relative clause around the cue ends at the comma before the verb of the main clause',
    example: 'The talks, which both sides say [will go on], are the first.',
  },
  {
    name: 'opening word',
    apply: withOpeningWord,
    reason: 'the word that opens a clause or negates an infinitive belongs to it',
    example: 'Ann Lee told them [not to worry].',
  },
  {
    name: 'person',
    apply: onlyPerson,
    reason: 'behind a pronoun for somebody, a phrase tells where and when they were answered',
    example: 'Ann Lee contradicted [him] at a press conference.',
  },
  ...GOES_ON,
  BOTH_HALVES,
  {
    name: 'both sides',
    apply: withBothQuotations,
    reason: 'a quotation on either side of the cue is one statement',
    example: '"[Well]," Ann Lee said, "[the road was closed]."',
  },
  {
    name: 'quoted only',
    apply: quotedOnly,
    reason: 'beside quoted words that run up to the speaker, what is not quoted tells of the circumstances',
    example: '"[The road was closed]," Ann Lee said as the police left the bridge.',
  },
];

/** The content with its repairs made, in reading order. */
export function settleContent(
  table: WordTable,
  { cue, source, content }: Reading,
  lexicon: Draft['lexicon'],
): Run[] {
  const block = blockOf(cue, source && source.run);
  return CONTENT_REPAIRS.reduce<Run[]>(
    (settled, { apply }) => apply({ table, lexicon, cue, block, runs: settled }).filter(isFilled),
    [...content.runs],
  )
    .map((run) => trimmed(table, run))
    .filter(isFilled);
}

function isFilled([first, end]: Run): boolean {
  return end > first;
}

function blockOf({ words, head }: Cue, source: Run | null): Run {
  const first = words[0] ?? head;
  const end = (words[words.length - 1] ?? head) + 1;
  const near = source && Math.abs(source[0] - head) < 40 ? source : null;
  return near ? [Math.min(first, near[0]), Math.max(end, near[1])] : [first, end];
}

function withoutBlock({ cue, runs }: Draft): Run[] {
  const last = cue.words[cue.words.length - 1]! + 1;
  return runs.flatMap(([first, end]): Run[] => {
    if (end <= cue.head || first >= last) return [[first, end]];
    const parts: Run[] = [
      [first, cue.head],
      [last, end],
    ];
    return parts.filter(([from, to]) => to > from);
  });
}

function withinQuotation({ table: { words, quotation }, lexicon, cue, runs }: Draft): Run[] {
  const own = quotation[cue.head]!;
  const { present, past } = lexicon.turnVerbs;
  if (own < 0) return runs;
  return runs.flatMap(([first, end]): Run[] => {
    let stop = first;
    while (stop < end && quotation[stop] === own) stop++;
    if (stop > first) return [[first, stop]];
    // '"Lee says that," [she said] and left': who speaks the words behind them.
    const verb = words[first + 1]?.text ?? '';
    return NAMES.test(words[first]!.upos) && (present.has(verb) || past.has(verb)) ? [] : [[first, end]];
  });
}

const NAMES = /^(?:PRON|PROPN)$/;

/** The accused stands right behind the cue, and is no longer than this many words. */
const LONGEST_ACCUSED = 12;

function withoutAccused({ table: { words }, cue, block: [, from], runs }: Draft): Run[] {
  const opener = OPENS_CHARGE[cue.lemma];
  if (!opener || words[from]?.text === 'that') return runs;
  return runs.map(([first, end]) => {
    if (first < from) return [first, end];
    for (let at = from; at < Math.min(end - 1, from + LONGEST_ACCUSED); at++) {
      if (words[at]!.text.toLowerCase() !== opener) continue;
      const stop = words.slice(at, first).findIndex(({ text }) => text === ';');
      // "accused him of [betrayal]; Dunn denied it": what follows a semicolon is another's.
      if (stop > 0) return [at + 1, at + stop];
      if (opener === 'for' || isMark(words[at + 1]!.text) || isCharge(words[at + 1]))
        return [Math.max(first, at + 1), end];
    }
    return [first, end];
  });
}

/** What stands between the accused and the charge. */
const OPENS_CHARGE: Readonly<Record<string, string>> = { accuse: 'of', charge: 'with', blame: 'for' };

/** Words between "that" and where a content may be cut short: "talks with [Iraq will go on]". */
const LONGEST_SUBJECT = 8;

function withoutListener({ table, cue, block, runs }: Draft): Run[] {
  if (!saidTo(cue.lemma) || !runs.some(([, end]) => end <= block[0])) return runs;
  return runs.filter(
    ([first, end]) =>
      first !== block[1] ||
      table.words[first]!.text !== 'to' ||
      table.words.slice(first, end).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)),
  );
}

function behindThat({ table, cue, block, runs }: Draft): Run[] {
  const behind = tellsThat(cue.lemma) && cue.head < block[1] ? thatBehindListeners(table, block[1]) : -1;
  const that = behind < 0 ? nearThat(table, block[1]) : behind;
  const lead = table.words[block[1]]!;
  if (
    that <= block[1] ||
    !(isAddressed(cue.lemma) || /^(?:ADP|ADV)$/.test(lead.upos) || DAY_BEHIND_CUE.test(lead.text))
  )
    return runs;
  // Behind a day the clause opens there even where the model saw its subject for something else.
  const last = isBehindWhere(table, that) ? that + LONGEST_SUBJECT : that;
  const opened = runs.map(([first, end]): Run => [
    first >= block[1] && first <= last && that < end - 1 ? that + 1 : first,
    end,
  ]);
  // "told [his counterpart, Ann Lee], that [it was late]": who is told is not said.
  const said = opened.filter(([first, end]) => behind < 0 || first < block[1] || end > that + 1);
  return said.length ? said : opened;
}

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;

function endOfRelative({ table, block, runs }: Draft): Run[] {
  // The pronoun stands before the words of cue and source, or is the source.
  const pronoun = [block[0], block[0] - 1].find((at) => /^(?:which|who)$/i.test(table.words[at]?.text ?? ''));
  const opened = pronoun !== undefined && table.words[pronoun - 1]?.text === ',';
  if (!opened) return runs;
  return runs.map(([first, end]) => {
    for (let at = Math.max(first + 1, block[1]); at < end - 1; at++) {
      if (table.words[at]!.text === ',' && FINITE.test(table.words[at + 1]!.xpos)) return [first, at];
    }
    return [first, end];
  });
}

/** "contradicted [him] at a press conference": whom somebody answers is no more than the pronoun. */
function onlyPerson({ table: { words }, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const alone = first === block[1] && /^(?:him|her|them|me|us)$/i.test(words[first]!.text);
    return alone && words[first + 1]?.upos === 'ADP' ? [first, first + 1] : [first, end];
  });
}

const OPENERS = /^(?:how|why|where|whether|if|what|who)$/i;

function withOpeningWord({ table, block, runs }: Draft): Run[] {
  return runs.map(([first, end]) => {
    const before = table.words[first - 1]?.text ?? '';
    const negates = /^(?:not|never)$/i.test(before) && table.words[first]?.text === 'to';
    return first - 1 >= block[1] && (negates || OPENERS.test(before)) ? [first - 1, end] : [first, end];
  });
}
