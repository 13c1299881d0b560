import type { Proposition } from '../../../../src/model/claim';
import type { Span } from '../../../../src/model/span';
import type { QuoteKey } from '../../../../src/store/queries/quotes/near-quotes';
import { nearWithin } from '../../../../src/store/queries/quotes/near-within';

const claim = (quoteId: number, key: number): QuoteKey => ({ quoteId, kind: 'CLAIM', key });
const said = (word: string): Proposition => ({
  words: [word],
  numbers: [],
  about: [],
  parties: [],
  frame: [],
  negated: false,
  mixed: false,
});

function pairs(keys: QuoteKey[], spans: Record<number, Span> = { 1: [0, 9], 2: [10, 19], 3: [20, 29] }) {
  const quotes = Object.entries(spans).map(([id, span]) => ({ id: Number(id), span }));
  const told = new Map(quotes.map(({ id }) => [id, said(`word ${id}`)]));
  return nearWithin(7, quotes, told, keys);
}

test('quotes that share a key make one pair, the later first, with what the other claims', () => {
  expect(pairs([claim(2, 5), claim(1, 5), claim(2, 6), claim(1, 6), claim(3, 8)])).toEqual([
    { quoteId: 2, otherArticle: 7, otherId: 1, kind: 'CLAIM', otherContent: said('word 1'), days: 0 },
  ]);
});

test('each of three is a pair with each other one', () => {
  const found = pairs([claim(1, 5), claim(2, 5), claim(3, 5)]);
  expect(found.map(({ quoteId, otherId }) => [quoteId, otherId])).toEqual([
    [2, 1],
    [3, 1],
    [3, 2],
  ]);
});

test('words alone make none, nor does what stands within the other', () => {
  const words = (quoteId: number): QuoteKey => ({ quoteId, kind: 'WORDS', key: 5 });
  expect(pairs([words(1), words(2)])).toEqual([]);
  expect(pairs([claim(1, 5), claim(2, 5)], { 1: [0, 29], 2: [10, 19] })).toEqual([]);
});

test('of many that share one key the nearest ten are looked at', () => {
  const ids = Array.from({ length: 12 }, (_, index) => index + 1);
  const spans = Object.fromEntries(ids.map((id) => [id, [id * 10, id * 10 + 9] as const]));
  const found = pairs(
    ids.map((id) => claim(id, 5)),
    spans,
  );
  expect(found.filter(({ quoteId }) => quoteId === 12).map(({ otherId }) => otherId)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]);
});
