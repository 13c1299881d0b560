import { type Row, sentenceOf, type Tables } from './random-parts';
import type { Seeded } from './seeded';

/** Claims of two quotes and more, some of them contested; copies and stories among the articles. */
export function randomClaims({ quote = [], article = [] }: Tables, chance: Seeded): Tables {
  const claims = new Map<unknown, Row[]>();
  for (const one of quote) {
    if (chance.chance(0.4)) continue;
    const head = quote[chance.below(8)]!;
    const members = claims.get(head['id']) ?? [];
    claims.set(head['id'], [...members, one]);
  }
  const kept = [...claims].filter(([, members]) => members.length > 1);
  const claim_quote = kept.flatMap(([id, members]) =>
    members.map((one) => ({
      claim_id: id,
      article_id: one['article_id'],
      quote_id: one['id'],
      denies: chance.chance(0.4),
      said_from: one['said_from'],
    })),
  );
  return {
    claim: kept.map(([id, members]) => ({
      id,
      text: sentenceOf(chance),
      asserted: claim_quote.filter((member) => member.claim_id === id && !member.denies).length,
      denied: claim_quote.filter((member) => member.claim_id === id && member.denies).length,
      newest_from:
        members
          .map((one) => one['said_from'])
          .filter((time) => time !== null)
          .sort()
          .at(-1) ?? null,
    })),
    claim_quote,
    article_story: article.map((one, index) => {
      const leader = index < 5 ? one : article[chance.below(5)]!;
      return {
        article_id: one['id'],
        leader_id: leader['id'],
        content: {},
        published_from: one['published_from'],
      };
    }),
    article_copy: article.flatMap((one) =>
      article
        .filter((other) => Number(other['id']) < Number(one['id']) && chance.chance(0.05))
        .map((other) => ({ article_id: one['id'], other_id: other['id'], similarity: 0.9, kind: 'SAME' })),
    ),
  };
}
