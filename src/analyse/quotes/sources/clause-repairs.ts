import type { Word } from '../../text/document';
import { isMark } from '../cues/cue-site';
import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import type { WordTable } from '../words/word-table';
import type { Cue } from '../attribution';

/** A sentence may have a clause of its own before the one that speaks. */
export const CLAUSE_REPAIRS: readonly SourceRepair[] = [
  {
    name: 'subject of its own clause',
    apply: afterConjunction,
    reason: 'what "after" or "because" opens has its own subject; whoever acts before it does not speak',
    example: 'The mayor resigned on Monday after [a leaked report] said the road was closed.',
    counterExample: '[The mayor, who resigned after a trial], said the road was closed.',
  },
  {
    name: 'next speaker of a headline',
    apply: behindHeadlineComma,
    reason: 'behind the comma of a headline stands who says the other thing, without an article',
    example: '[Ann Lee] says the road is closed, [police] deny claim',
    counterExample: '[Ann Lee, who built the bridge], says the road is closed',
  },
  {
    name: 'same speaker in a headline',
    apply: fromHeadlineSubject,
    reason: 'a verb right behind a comma goes on about the first subject, unless only a speaker follows it',
    example: '[Central bank] holds rates, warns of tariffs',
    counterExample: 'Central bank holds rates, warns [Ann Lee]',
  },
  {
    name: 'up to its first verb',
    apply: upToFirstVerb,
    reason: 'who does one thing "and" says another is named before the first verb',
    example: '[The union IG Helix] blocked factories for days and said the road was closed.',
    counterExample: '[Ann Lee, who built the bridge and the road], said the road was closed.',
  },
  {
    name: 'whole compound',
    apply: withItsNoun,
    reason: 'no article stands with "police" alone: the word behind it, however rare, says who it is',
    example: '[A police sniper] told reporters the road was closed.',
    counterExample: '[The police] later said the road was closed.',
  },
];

const CONJUNCTION = /^(?:after|before|when|because|while|until|although|though)$/;
/** What says things in reports, beside names. */
export const SPEAKS =
  /^(?:reports?|stud(?:y|ies)|polls?|surveys?|reviews?|inquir(?:y|ies)|audits?|officials?|police|prosecutors?|investigators?|lawyers?|witness(?:es)?|newspapers?|papers?|ministry|government|minister|court|judge|company|spokes(?:man|woman|person))$/;
/** Longest subject behind a conjunction, in words. */
const LONGEST_SUBJECT = 10;
const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/;

/** "[The denial] came after Bloomberg reported": between conjunction and cue stands one name. */
function afterConjunction(table: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const { words } = table;
  if (kind !== 'verb' || end > head) return [first, end];
  let stop = head;
  while (stop > first && /^(?:AUX|ADV)$/.test(words[stop - 1]!.upos)) stop--;
  let start = stop;
  while (start > first && stop - start < LONGEST_SUBJECT && isSubjectPart(words[start - 1]!)) start--;
  const opens = start < stop && start > first + 1 && CONJUNCTION.test(words[start - 1]!.text);
  if (!opens) return [first, end];
  const subject = words[stop - 1]!;
  const speaks = subject.upos === 'PROPN' || SPEAKS.test(subject.text);
  const acts = firstVerb(table, [first, start - 1], speaks ? /^VB[DZN]$/ : /^VB[DZ]$/) > first;
  return acts ? [start, stop] : [first, end];
}

/** "Lee says it rained, [firm] denies claim": the words between comma and verb. */
function behindHeadlineComma(table: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const { words, sentence } = table;
  if (kind !== 'verb' || sentence[head] !== 0 || end > head) return [first, end];
  let start = head;
  while (start > first && NOMINAL.test(words[start - 1]!.upos)) start--;
  const present = /^VB[ZP]$/.test(words[head]!.xpos);
  const stands = present && start > first && start < head && words[start - 1]!.text === ',';
  const says = words.slice(first, start).some(({ upos }) => upos === 'VERB');
  return stands && says ? [start, head] : [first, end];
}

/** "[Bank] holds rates, warns of tariffs": the words before the first verb. */
function fromHeadlineSubject(table: WordTable, [first, end]: Run, cue: Cue): Run {
  const { words, sentence } = table;
  const { kind, head } = cue;
  const present = /^VB[ZP]$/.test(words[head]!.xpos);
  if (kind !== 'verb' || sentence[head] !== 0 || !present || words[head - 1]?.text !== ',')
    return [first, end];
  if (!goesOn(table, cue)) return [first, end];
  let verb = 0;
  while (verb < head && NOMINAL.test(words[verb]!.upos)) verb++;
  return verb > 0 && /^VB[ZP]$/.test(words[verb]!.xpos) && verb < head - 1 ? [0, verb] : [first, end];
}

/** ", warns [of tariffs]", ", says [rivals cheated]", but ", warns Ann Lee": more than a speaker stands behind the verb. */
function goesOn({ words, sentence }: WordTable, { head, lemma }: Cue): boolean {
  let at = head + 1;
  while (sentence[at] === 0 && NOMINAL.test(words[at]!.upos)) at++;
  if (TAKES_OBJECT.test(lemma)) return at > head + 1;
  // "…, says rivals 'hide fees'"
  if (at > head + 1 && isMark(words[at]?.text ?? ''))
    return sentence[at + 1] === 0 && words[at + 1]!.upos === 'VERB';
  if (sentence[at] !== 0) return false;
  const { upos, xpos } = words[at]!;
  return at === head + 1 ? /^(?:ADP|SCONJ)$/.test(upos) : /^(?:VBZ|VBP|VBD|MD)$/.test(xpos);
}

/** Nobody writes ", blames Ann Lee" for "Ann Lee blames": what stands behind these is whom or what they turn on. */
export const TAKES_OBJECT = /^(?:accuse|blame|condemn|criticise|criticize|deny|dismiss|reject|refute)$/;

/** "a [leaked] report" */
function isSubjectPart({ upos, label }: Word): boolean {
  return NOMINAL.test(upos) || (upos === 'VERB' && label === 'amod');
}

/** "[The union] accused it of lying and said": taggers take such a verb for a participle that goes with the name. */
function upToFirstVerb(table: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  if (kind !== 'verb' || end > head) return [first, end];
  const { words } = table;
  const verb = firstVerb(table, [first, end], /^VB[DZN]$/);
  const [before, act, object] = [words[verb - 1], words[verb], words[verb + 1]];
  // "hit the firm": no participle of a passive has an article behind it.
  const active = act?.xpos !== 'VBN' || object?.upos === 'DET' || /^\p{Lu}/u.test(before?.text ?? '');
  const acts = active && object?.text !== 'by' && NOMINAL.test(object?.upos ?? '');
  const joined = words.slice(end, head).some(({ text }) => text === 'and' || text === 'but');
  return verb > first && acts && joined ? [first, verb] : [first, end];
}

/** The first verb of these forms, or -1: none of a relative clause or a remark in brackets. */
function firstVerb({ words, quotation }: WordTable, [first, end]: Run, forms: RegExp): number {
  for (let at = first; at < end; at++) {
    const { text, upos, xpos } = words[at]!;
    if (/^(?:who|which|that|whose|where|when|[(—–:;])$/.test(text) || quotation[at]! >= 0) return -1;
    if (upos === 'VERB' && forms.test(xpos)) return at;
  }
  return -1;
}

function withItsNoun({ words }: WordTable, [first, end]: Run, { kind, head }: Cue): Run {
  const [article, noun, ...rest] = words.slice(first, end);
  const half = !rest.length && /^an?$/i.test(article!.text) && noun?.text === 'police';
  return half && kind === 'verb' && end + 1 === head ? [first, head] : [first, end];
}
