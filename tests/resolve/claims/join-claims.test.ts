import type { ClaimMember } from '../../../src/model/claim';
import { joinClaims } from '../../../src/resolve/claims/join-claims';

const member = (quoteId: number, text: string, fields: Partial<ClaimMember> = {}): ClaimMember => ({
  quoteId,
  articleId: quoteId,
  start: 0,
  text,
  negated: false,
  negative: false,
  asserts: true,
  publishedFrom: `2021-05-${10 + quoteId}`,
  ...fields,
});
const denial = (quoteId: number) => member(quoteId, 'it had moved troops', { negated: true, asserts: false });
const negative = (quoteId: number) =>
  member(quoteId, 'we moved no troops', { negated: true, negative: true });

test('who asserts and who denies, in the words of who asserted it first', () => {
  const members = [denial(1), member(2, 'Norland moved troops'), negative(3), member(4, 'troops moved')];
  expect(
    joinClaims(members, [
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  ).toEqual([{ id: 1, head: 2, text: 'Norland moved troops', asserted: [2, 4], denied: [1, 3] }]);
});

test('what is only denied is told as what is denied', () => {
  expect(joinClaims([denial(1), negative(2)], [[1, 2]])).toEqual([
    { id: 1, head: 1, text: 'it had moved troops', asserted: [], denied: [1, 2] },
  ]);
});

test('what all say in the negative is asserted', () => {
  expect(joinClaims([negative(1), negative(2)], [[2, 1]])).toEqual([
    { id: 1, head: 1, text: 'we moved no troops', asserted: [1, 2], denied: [] },
  ]);
});

test('pairs apart make claims apart; a quote alone makes none', () => {
  const members = [1, 2, 3, 4, 5].map((id) => member(id, `words ${id}`));
  expect(
    joinClaims(members, [
      [1, 3],
      [4, 2],
    ]).map(({ id, asserted }) => [id, asserted]),
  ).toEqual([
    [1, [1, 3]],
    [2, [2, 4]],
  ]);
  expect(joinClaims([], [])).toEqual([]);
});
