import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { Word } from '../../text/document';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import type { StatusEvidence } from './modifier-status';
import { rowFor } from './modifier-status';

/** "Were due to meet in March but called it off", "planned a visit, but it was cancelled": what became of it after all. */
export function undoneAfter(
  { tree: { words }, index }: MeetingTrigger,
  lexicon: MeetingLexicon,
): StatusEvidence | undefined {
  const but = words.findIndex(({ text }, at) => at > index && BUT.test(text));
  if (but < 0) return undefined;
  for (let at = but + 1; at < words.length; at++) {
    const row = words[at]!.upos === 'VERB' ? rowOf(words, at, lexicon) : undefined;
    if (row?.status === 'CANCELLED' || row?.status === 'POSTPONED') return row;
  }
  return undefined;
}

const BUT = /^(?:but|until|before|then)$/;

/** "Called it off", "it was called off", "cancelled it": the verb's row where its object is "it". */
function rowOf(words: readonly Word[], verb: number, lexicon: MeetingLexicon) {
  const isObject = words[verb + 1]?.text === 'it';
  const subject = words.slice(0, verb).findLast(({ upos }) => !/^(?:AUX|ADV)$/.test(upos));
  if (!isObject && !/^(?:it|this|that)$/i.test(subject?.text ?? '')) return undefined;
  const particle = words[isObject ? verb + 2 : verb + 1]?.text ?? '';
  const { lemma } = words[verb]!;
  return rowFor(lexicon, `${lemma}_${particle}`, 'VERB') ?? rowFor(lexicon, lemma, 'VERB');
}
