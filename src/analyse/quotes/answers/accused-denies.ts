import type { ActorKey, FoundActor } from '../../../model/actor';
import { wordsAt } from '../../../model/span';
import type { Spoken } from '../attribution';

/**
 * "He accuses Labour of lying, which the party denies": whom a noun or pronoun stands for there is the accused, where
 * they can be that as well as whom it was taken for.
 */
export function accusedDenies(
  text: string,
  spoken: readonly Spoken[],
  actors: ReadonlyMap<ActorKey, FoundActor>,
): Spoken[] {
  const accusations = new Map(
    spoken.filter(({ attribution }) => attribution.act === 'ACCUSE').map((one) => [wordsOf(one), one]),
  );
  return spoken.map((one) => {
    const { act, same } = one.attribution;
    const accused = act === 'DENY' && same ? soleOf(accusations.get(wordsOf(one))) : undefined;
    const [speaker] = one.speakers;
    if (
      !accused ||
      !speaker ||
      speaker === accused ||
      !STANDS_FOR.test(wordsAt(text, one.attribution.source))
    )
      return one;
    const [taken, may] = [actors.get(speaker), actors.get(accused)];
    return taken?.type === may?.type && taken?.kind === may?.kind ? { ...one, speakers: [accused] } : one;
  });
}

/** Where the words stand: a denial in a relative clause has those of the accusation. */
function wordsOf({ attribution: { content } }: Spoken): string {
  return content.join(' ');
}

function soleOf(accusation: Spoken | undefined): ActorKey | undefined {
  return accusation?.addressees.length === 1 ? accusation.addressees[0] : undefined;
}

/** "It", "the party". */
const STANDS_FOR = /^(?:he|she|it|they|the \p{Ll}+)$/iu;
