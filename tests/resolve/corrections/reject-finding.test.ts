import { rejectFinding } from '../../../src/resolve/corrections/reject-finding';
import { anchorOf } from '../../factories/anchor-of';
import { plannedTalks } from '../../factories/stories';

const { article, findings } = plannedTalks(1);
const at = (words: string) => anchorOf(article.text, words);

test('a quote that others link to goes with the links', () => {
  const accusation = at('Norland of moving troops to the border');
  const { quotes } = rejectFinding(article.text, findings, 'quote', accusation);
  expect(quotes.map(({ act, links }) => [act, links])).toEqual([
    ['STATE', undefined],
    ['DENY', []],
  ]);
});

test('links to later quotes follow them up the list', () => {
  const { quotes } = rejectFinding(article.text, findings, 'quote', at('We want peace'));
  expect(quotes[1]?.links).toEqual([{ kind: 'DENIES', to: 0 }]);
});

test('a role goes by its words', () => {
  expect(rejectFinding(article.text, findings, 'role', at('foreign minister')).roles).toEqual([]);
});

test('a relation goes by its words', () => {
  const { start, end } = at('foreign minister');
  const relation = { kind: 'LEADS' as const, from: 'a4', to: 'a1', start, end, confidence: 1, rule: 'x' };
  const told = { ...findings, relations: [relation] };
  expect(rejectFinding(article.text, told, 'relation', at('minister')).relations).toEqual([]);
});
