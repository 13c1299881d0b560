import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { StatusEvidence } from './modifier-status';
import { rowFor } from './modifier-status';

/** "The company was in talks with its bank", "is on a visit to Rome": they go on; "denied that it was in talks" and "is not in talks" deny them. */
export function inTalks(trigger: MeetingTrigger, lexicon: MeetingLexicon): StatusEvidence | undefined {
  const { words } = trigger.tree;
  const be = beBefore(trigger);
  if (be === undefined) return undefined;
  const clause = words.slice(Math.max(0, be - LONGEST_SUBJECT), be + 2);
  const isDenied = clause.some(
    (word) => word.upos === 'VERB' && rowFor(lexicon, word.lemma, 'VERB')?.status === 'DENIED',
  );
  const isNegated = clause.some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text));
  if (isDenied || isNegated) return { status: 'DENIED', strength: 3 };
  const isAhead = words[be - 1]?.xpos === 'MD';
  // Who "was on a visit" is back.
  if (trigger.kind === 'VISIT' && words[be]?.xpos === 'VBD') return { status: 'HELD', strength: 1 };
  return isAhead ? { status: 'PLANNED', strength: 1.5 } : { status: 'UNDER_WAY', strength: 1.5 };
}

/** Words from a verb of denying to "was in talks" at most: "denied that the company". */
const LONGEST_SUBJECT = 6;

/** The "was" of "was in talks", "were still in advanced talks", "is on a two-day visit". */
export function beBefore(trigger: MeetingTrigger): number | undefined {
  const { tree, index, verb, kind } = trigger;
  const at = prepositionAt(trigger);
  const preposition = tree.words[at]?.text.toLowerCase();
  const isIn = kind === 'VISIT' ? preposition === 'on' : preposition === 'in';
  if (verb || !isIn || (kind !== 'VISIT' && tree.words[index]?.xpos !== 'NNS')) return undefined;
  return behindAdverbs(tree, at - 1);
}

/** Where the preposition stands that a meeting's noun has before it, with an article between where it is a visit. */
export function prepositionAt({ tree: { words }, span: [start], kind }: MeetingTrigger): number {
  const before = words.findIndex((word) => word.start >= start) - 1;
  const isArticle = kind === 'VISIT' && /^(?:DT|PRP\$)$/.test(words[before]?.xpos ?? '');
  return isArticle ? before - 1 : before;
}

function behindAdverbs({ words }: SentenceTree, last: number): number | undefined {
  let at = last;
  while (at > 0 && words[at]?.upos === 'ADV') at--;
  if (/^(?:not|n['’]t)$/i.test(words[at]?.text ?? '')) at--;
  return words[at]?.lemma === 'be' ? at : undefined;
}
