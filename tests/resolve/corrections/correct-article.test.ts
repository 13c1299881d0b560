import type { ArticleCorrection } from '../../../src/model/correction';
import { correctArticle } from '../../../src/resolve/corrections/correct-article';
import { anchorOf } from '../../factories/anchor-of';
import { plannedTalks } from '../../factories/stories';

const story = plannedTalks(1);
const at = (words: string) => anchorOf(story.article.text, words);
const correct = (...corrections: ArticleCorrection[]) => correctArticle(story, corrections).findings;

test('nothing is changed where nothing was corrected', () => {
  expect(correctArticle(story, [])).toBe(story);
});

test('a quote gets its speakers by the ids of the graph', () => {
  const { quotes } = correct({ kind: 'SPEAKERS', quote: at('We want peace'), speakers: [12, 7] });
  expect(quotes.map(({ speakers }) => speakers)).toEqual([['@12', '@7'], ['a5'], ['a1']]);
});

test('later corrections find what earlier ones left', () => {
  const { quotes } = correct(
    { kind: 'REJECT', finding: 'quote', at: at('We want peace') },
    { kind: 'SPEAKERS', quote: at('it had moved any troops'), speakers: [3] },
  );
  expect(quotes.map(({ speakers }) => speakers)).toEqual([['a5'], ['@3']]);
});

test('what the text has no more stays without effect', () => {
  const gone = anchorOf('Never again.', 'Never');
  expect(
    correct(
      { kind: 'REJECT', finding: 'role', at: gone },
      { kind: 'SPEAKERS', quote: gone, speakers: [1] },
      { kind: 'SPLIT', actor: 9, name: 'X', mentions: [gone] },
    ),
  ).toEqual(story.findings);
});
