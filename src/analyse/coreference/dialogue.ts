import type { FoundActor } from '../../model/actor';
import type { StatementSpans } from './coreference-input';

/**
 * Whom the turns of an interview speak to: whoever has the next turn, else the last one before; a question that nobody
 * with a label answers, the interviewee.
 */
export function turnAddressees(
  text: string,
  statements: readonly StatementSpans[],
  speakers: ReadonlyMap<StatementSpans, FoundActor>,
  interviewee: FoundActor | null,
): Map<StatementSpans, FoundActor> {
  const turns = statements.filter(({ turn }) => turn);
  const found = new Map<StatementSpans, FoundActor>();
  turns.forEach((turn, at) => {
    const speaker = speakers.get(turn);
    const others = [turns[at + 1], turns[at - 1]].flatMap((other) => (other && speakers.get(other)) ?? []);
    const asked = isQuestion(text, turn) ? interviewee : null;
    const other = others.find((one) => one !== speaker) ?? asked;
    if (other && other !== speaker) found.set(turn, other);
  });
  return found;
}

/** Turns without a label that ask nothing: the interviewee's. */
export function unlabelledAnswers(text: string, statements: readonly StatementSpans[]): StatementSpans[] {
  return statements.filter((one) => one.turn && !one.source.length && !isQuestion(text, one));
}

function isQuestion(text: string, { content }: StatementSpans): boolean {
  return content.some(([start, end]) => /\?\P{L}*$/u.test(text.slice(Math.max(start, end - 5), end)));
}
