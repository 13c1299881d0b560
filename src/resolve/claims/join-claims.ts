import type { ClaimMember, JoinedClaim } from '../../model/claim';

/** Claims are what pairs of statements on one thing make together; who stands alone makes none. */
export function joinClaims(
  members: readonly ClaimMember[],
  pairs: readonly (readonly [number, number])[],
): JoinedClaim[] {
  const heads = new Map<number, number>();
  const headOf = (id: number): number => {
    const next = heads.get(id) ?? id;
    if (next === id) return id;
    const head = headOf(next);
    heads.set(id, head);
    return head;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [headOf(one), headOf(other)];
    heads.set(Math.max(a, b), Math.min(a, b));
  }
  const groups = new Map<number, ClaimMember[]>();
  for (const member of members) {
    const head = headOf(member.quoteId);
    const group = groups.get(head);
    if (group) group.push(member);
    else groups.set(head, [member]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map(claimOf);
}

/** The claim says what its earliest plain statement says; without one, what is denied; the rest is told by sides. */
function claimOf(group: readonly ClaimMember[]): JoinedClaim {
  const [first] = [...group].sort(plainestFirst);
  // What "denied it had moved troops" denies is that it moved troops.
  const negated = first ? first.negated === (first.asserts || first.negative) : false;
  const sides = (denies: boolean): number[] =>
    group.filter((member) => (member.negated !== negated) === denies).map(({ quoteId }) => quoteId);
  return {
    id: Math.min(...group.map(({ quoteId }) => quoteId)),
    head: first?.quoteId ?? 0,
    text: first?.text ?? '',
    asserted: sides(false),
    denied: sides(true),
  };
}

function plainestFirst(a: ClaimMember, b: ClaimMember): number {
  return (
    Number(a.negative) - Number(b.negative) ||
    Number(b.asserts) - Number(a.asserts) ||
    compare(a.publishedFrom, b.publishedFrom) ||
    a.articleId - b.articleId ||
    a.start - b.start ||
    a.quoteId - b.quoteId
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
