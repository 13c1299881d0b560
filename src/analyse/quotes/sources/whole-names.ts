import { firstStartingFrom } from '../../../model/text-order';
import type { FoundMention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { overlaps } from '../../../model/span';
import type { Attribution } from '../attribution';

/**
 * "The Federation of Women [Lawyers] had demanded": a tree may part a name that the names' labeller reads whole, so a
 * source that begins or ends within a name takes in the rest of it.
 */
export function withWholeNames(
  text: string,
  attributions: readonly Attribution[],
  names: readonly FoundMention[],
): Attribution[] {
  const whole = new Map(
    attributions.map((attribution) => {
      const source = attribution.source.map((span) => wholeName(text, span, attribution, names));
      return [attribution, { ...attribution, source }];
    }),
  );
  // What a denial denies is the statement as it is now.
  return [...whole.values()].map((one) =>
    Object.assign(one, { same: one.same && (whole.get(one.same) ?? null) }),
  );
}

function wholeName(
  text: string,
  [start, end]: Span,
  { cue, content }: Attribution,
  names: readonly FoundMention[],
): Span {
  // "the head of Multilateral [Operations of the Leeds Bank, Ann Lee]": who speaks stands behind the comma.
  const apposed = text.slice(start, end).includes(',');
  const opening = apposed ? undefined : around(names, start);
  const closing = around(names, end);
  const from = opening ? opening.start - articleBefore(text, opening.start) : start;
  const whole: Span = [from, closing?.end ?? end];
  return [...cue, ...content].some((span) => overlaps(span, whole)) ? [start, end] : whole;
}

/** The name that an offset parts in two. */
function around(names: readonly FoundMention[], offset: number): FoundMention | undefined {
  const name = names[firstStartingFrom(names, offset) - 1];
  return name && name.kind === 'NAME' && name.start < offset && offset < name.end ? name : undefined;
}

function articleBefore(text: string, start: number): number {
  return /\bthe $/i.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
}
