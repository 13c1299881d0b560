import type { ActorKey } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { firstStartingFrom } from '../../model/text-order';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document } from '../text/document';

/** A quotation that calls somebody by name: "Frank, you were right". */
export interface Address {
  span: Span;
  actor: ActorKey;
}

/** How far around a name the words are looked at. */
const REACH = 30;

/** The quotations that call one person by name. */
export function vocatives(
  { text, quotations }: Document,
  names: readonly FoundMention[],
  lexicon: CoreferenceLexicon,
): Address[] {
  const people = names.filter(({ type }) => type === 'PERSON');
  return quotations.flatMap(({ start, end }) => {
    const called = new Set<ActorKey>();
    for (let at = firstStartingFrom(people, start); (people[at]?.end ?? Infinity) <= end; at++) {
      const name = people[at]!;
      const before = text.slice(Math.max(start, name.start - REACH), name.start);
      const after = text.slice(name.end, Math.min(end, name.end + REACH));
      const isCalled = lexicon.vocatives.some((row) => row.before.test(before) && row.after.test(after));
      if (isCalled) called.add(name.actor);
    }
    const [actor] = called;
    return called.size === 1 ? [{ span: [start, end], actor: actor! }] : [];
  });
}
