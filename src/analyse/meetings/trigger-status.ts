import type { MeetingStatus } from '../../model/meeting';
import type { MeetingLexicon, MeetingStatusRow } from '../lexicon/meeting-lexicon';
import type { TenseLexicon } from '../lexicon/tense-lexicon';
import { clauseDirection } from '../syntax/clause-direction';
import { caseOf, childrenBy } from '../syntax/sentence-tree';
import type { SentenceTree } from '../syntax/sentence-tree';
import type { MeetingTrigger } from './meeting-trigger';

/** What one mention says of a meeting's status, and how plainly. */
export interface StatusEvidence {
  /** Null: no meeting is reported. */
  status: MeetingStatus | null;
  strength: number;
}

/** Governors followed upwards at most: "refused | to agree | to meet". */
const MOST_GOVERNORS = 3;

export function triggerStatus(
  trigger: MeetingTrigger,
  lexicon: MeetingLexicon,
  tenses: TenseLexicon,
): StatusEvidence {
  const { tree, index } = trigger;
  const modified = modifierStatus(tree, index, lexicon);
  if (modified?.status === null) return modified;
  const governed = governorStatus(tree, index, lexicon);
  const strongest = [modified, governed]
    .filter((e) => e !== undefined)
    .sort((a, b) => b.strength - a.strength)[0];
  return strongest ?? tenseStatus(trigger, tenses);
}

function modifierStatus(
  tree: SentenceTree,
  index: number,
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  const modifiers = childrenBy(tree, index, 'amod', 'det', 'case', 'compound', 'advmod');
  const rows = modifiers.flatMap((child) => {
    const word = tree.words[child];
    const where = word?.label === 'case' ? 'PREPOSITION' : 'MODIFIER';
    return rowFor(lexicon, word?.text.toLowerCase() ?? '', where) ?? [];
  });
  return strongestOf(rows);
}

function rowFor(
  lexicon: MeetingLexicon,
  lemma: string,
  where: MeetingStatusRow['where'],
): MeetingStatusRow | undefined {
  return lexicon.statuses.find((row) => row.where === where && row.lemmas.includes(lemma));
}

function strongestOf(rows: MeetingStatusRow[]): StatusEvidence | undefined {
  return [...rows].sort((a, b) => b.strength - a.strength)[0];
}

/** The first verb above that settles it: "refused to meet", "the talks were postponed". */
function governorStatus(
  tree: SentenceTree,
  index: number,
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  let at = index;
  for (let step = 0; step < MOST_GOVERNORS; step++) {
    const label = tree.words[at]?.label ?? '';
    const next = tree.words[at]?.head ?? -1;
    if (next < 0 || !GOVERNED.includes(label)) return undefined;
    const row =
      rowFor(lexicon, lemmaWithParticle(tree, next, at), 'VERB') ??
      rowFor(lexicon, tree.words[next]?.lemma ?? '', 'VERB');
    if (row) return negated(tree, next) ? undefined : row;
    at = next;
  }
  return undefined;
}

/** How a meeting's word may hang on the verb that settles it. */
const GOVERNED = ['obj', 'nsubj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl', 'advcl'];

/** "call off" is call_off, "call for talks" call_for. */
function lemmaWithParticle(tree: SentenceTree, verb: number, child: number): string {
  const particle = tree.words[childrenBy(tree, verb, 'compound', 'advmod').find((c) => c > verb) ?? -1]?.text;
  const tail = particle ?? caseOf(tree, child)?.text ?? '';
  return `${tree.words[verb]?.lemma}_${tail.toLowerCase()}`;
}

function negated(tree: SentenceTree, verb: number): boolean {
  return childrenBy(tree, verb, 'advmod').some((c) =>
    ['not', "n't", 'n’t', 'never'].includes(tree.words[c]?.text.toLowerCase() ?? ''),
  );
}

/** By the tense of the clause: past is held, future planned, the present going on. */
function tenseStatus({ tree, index, verb }: MeetingTrigger, tenses: TenseLexicon): StatusEvidence {
  const word = tree.words[index];
  const start = word?.start ?? 0;
  if (verb) return verbTense(tree, index, tenses);
  const direction = clauseDirection(tree.sentence, start, tenses);
  if (direction === 'FUTURE') return { status: 'PLANNED', strength: 1.5 };
  if (direction === 'PAST') return { status: 'HELD', strength: 1 };
  return { status: 'HELD', strength: 0.5 };
}

function verbTense(tree: SentenceTree, index: number, tenses: TenseLexicon): StatusEvidence {
  const word = tree.words[index];
  const helpers = childrenBy(tree, index, 'aux', 'mark').map((c) => tree.words[c]?.lemma.toLowerCase() ?? '');
  if (negated(tree, index)) return { status: null, strength: 3 };
  if (helpers.includes('will') || helpers.includes("'ll") || helpers.includes('shall'))
    return { status: 'PLANNED', strength: 2 };
  if (helpers.includes('would')) return { status: 'PLANNED', strength: 1 };
  if (helpers.some((h) => tenses.futureModals.includes(h))) return { status: 'PROPOSED', strength: 1 };
  if (helpers.includes('to')) return { status: 'PLANNED', strength: 1 };
  if (word?.xpos === 'VBG') return { status: helpers.includes('be') ? 'UNDER_WAY' : 'HELD', strength: 1 };
  if (word?.xpos === 'VBD' || helpers.includes('have')) return { status: 'HELD', strength: 2 };
  return { status: 'HELD', strength: 1 };
}
