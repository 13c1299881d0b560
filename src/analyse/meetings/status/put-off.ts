import type { StatusEvidence } from './modifier-status';
import type { MeetingTrigger } from '../triggers/meeting-trigger';

/** "… planned for Friday in Antwerp have been postponed to Tuesday": words to the verb at most. */
const REACH = 20;
/** Behind a clause of its own, too: "the summit, which was due on Monday, was moved to Friday". */
const PUT_OFF =
  /^(?:[^\s,;:]+ )*?(?:, (?:which|due|planned|scheduled|set) [^,;:]+ , )?(?:been|was|were|is|are) (?:adjourned|delayed|moved|postponed|pushed back|put off|rescheduled|shifted) (?:from|to|until)\b(?! blame\b)/;
/** Of a plan that stands right before: "planned for Sunday was dropped". */
const CALLED_OFF =
  /^(?:[^\s,;:]+ )*?(?:planned|scheduled|due|set|slated|expected) (?:[^\s,;:]+ ){1,8}?(?:been|was|were|is|are) (?:called off|cancell?ed|scrapped|dropped|abandoned|shelved)\b/;

/** Read by the words, since a participle in between, "planned for Friday", is often taken for the verb. */
export function putOff({ tree, index, verb }: MeetingTrigger): StatusEvidence | undefined {
  if (verb) return undefined;
  const behind = tree.words
    .slice(index + 1, index + 1 + REACH)
    .map(({ text }) => text)
    .join(' ');
  if (PUT_OFF.test(behind)) return { status: 'POSTPONED', strength: 3 };
  return CALLED_OFF.test(behind) ? { status: 'CANCELLED', strength: 3 } : undefined;
}
