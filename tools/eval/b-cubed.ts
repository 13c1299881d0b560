/** A mention, the identity that it truly has, and the one that was found for it. */
export interface Identified {
  readonly truth: string;
  readonly found: string;
}

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
}

/** Bagga and Baldwin (1998): of each mention's found identity the share that truly is its own, and the converse. */
export function bCubed(mentions: readonly Identified[]): BCubed {
  const truths = countBy(mentions, ({ truth }) => truth);
  const founds = countBy(mentions, ({ found }) => found);
  const both = countBy(mentions, pairKey);
  const share = (sizes: ReadonlyMap<string, number>, keyOf: (mention: Identified) => string): number => {
    const shares = mentions.map(
      (mention) => (both.get(pairKey(mention)) ?? 0) / (sizes.get(keyOf(mention)) ?? 1),
    );
    return shares.reduce((sum, one) => sum + one, 0) / Math.max(mentions.length, 1);
  };
  return { precision: share(founds, ({ found }) => found), recall: share(truths, ({ truth }) => truth) };
}

export function pairKey({ truth, found }: Identified): string {
  return `${truth} ${found}`;
}

export function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
