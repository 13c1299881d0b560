import type { Document, Word } from '../../text/document';
import type { ActorDraft } from '../grouping/actor-draft';

/** How far before a name its description may begin: "the state-run news agency, IRNA". */
const REACH = 6;

/** Words of small letters directly before a name of an actor, or in an apposition after it; null where none are. */
export function nounBeside(doc: Document, draft: ActorDraft): string | null {
  for (const { span } of draft.mentions) {
    const { words } = doc.sentences[span.sentence]!;
    const found = before(words, span.first) ?? after(words, span.end);
    if (found) return found;
  }
  return null;
}

function before(words: readonly Word[], first: number): string | null {
  let at = first;
  if (words[at - 1]?.text === ',') at--;
  const end = at;
  while (at > 0 && end - at < REACH && isDescribing(words[at - 1]!)) at--;
  return joined(words, at, end);
}

/** "Hamas, the militant group that". */
function after(words: readonly Word[], end: number): string | null {
  if (words[end]?.text !== ',' || !/^(?:an?|the)$/i.test(words[end + 1]?.text ?? '')) return null;
  let at = end + 2;
  while (at < words.length && at < end + 2 + REACH && isDescribing(words[at]!)) at++;
  return joined(words, end + 2, at);
}

/** Words of a noun phrase; a verb or preposition ends it. */
function isDescribing(word: Word): boolean {
  return (
    /^[\p{Ll}-]+$/u.test(word.text) &&
    !/^(?:VERB|AUX|ADP|PRON|SCONJ|CCONJ|DET)$/.test(word.upos) &&
    !STOP.test(word.text)
  );
}

const STOP =
  /^(?:the|an?|of|in|on|at|by|with|from|to|for|and|or|that|which|who|is|was|has|had|said|says|its|their|his|her)$/;

function joined(words: readonly Word[], from: number, to: number): string | null {
  return to > from
    ? words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')
    : null;
}
