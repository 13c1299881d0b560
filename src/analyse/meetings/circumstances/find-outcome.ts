import type { Span } from '../../../model/span';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import { caseOf, childrenBy, subtreeSpan } from '../../syntax/sentence-tree';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** What came of a meeting by its own sentence: "agreed at the talks to open the border", "ended without agreement". */
export function findOutcome({ tree, index }: MeetingTrigger, lexicon: MeetingLexicon): Span[] {
  const governor = tree.words[index]?.head ?? -1;
  const verb = tree.words[governor];
  if (!verb || verb.upos !== 'VERB') return [];
  const skip = ['punct', 'cc'];
  const span = (child: number): Span => {
    const [first, last] = subtreeSpan(tree, child, skip);
    return [tree.words[first]?.start ?? 0, tree.words[last]?.end ?? 0];
  };
  if (lexicon.outcomeVerbs.includes(verb.lemma) && tree.words[index]?.label !== 'obj') {
    // "She will host both, the firm announced": what tells of the meeting didn't come of it.
    const results = childrenBy(tree, governor, 'xcomp', 'ccomp', 'obj').filter((child) => child !== index);
    return results.map(span);
  }
  if (verb.lemma !== 'end' && verb.lemma !== 'conclude') return [];
  return childrenBy(tree, governor, 'obl')
    .filter((child) => ['without', 'with'].includes(caseOf(tree, child)?.text.toLowerCase() ?? ''))
    .map(span);
}
