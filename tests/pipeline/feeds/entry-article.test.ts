import { entryArticle } from '../../../src/pipeline/feeds/entry-article';
import type { Article, Reading } from '../../../src/model/article';

const LINK = 'https://herald.example/rain';
const reading = (fields: Partial<Article>, ...codes: string[]): Reading => ({
  article: {
    title: 'Rain',
    text: 'It rained all day.',
    url: null,
    outlet: null,
    published: null,
    authors: [],
    credits: [],
    language: null,
    topics: [],
    genre: null,
    origins: {},
    ...fields,
  },
  problems: codes.map((code) => ({ code, message: code })),
});
const toldIn = (entry: Reading) => ('article' in entry ? entry.article : null);
const rejection = (code: string): Reading => ({ rejection: { code, message: code } });
const codesOf = (page: Reading | null, entry: Reading) =>
  entryArticle(page, entry, toldIn(entry), LINK).problems.map(({ code }) => code);

test('the page, with what only the feed tells', () => {
  const topics = [{ code: 'weather', label: 'weather', scheme: 'source' as const }];
  const page = reading({ outlet: 'The Herald', origins: { outlet: 'og:site_name' } });
  const entry = reading({
    outlet: 'Herald news feed',
    authors: ['Jane Roe'],
    topics,
    language: 'en',
    origins: { outlet: 'feed-title', authors: 'feed', topics: 'feed' },
  });
  expect(entryArticle(page, entry, toldIn(entry), LINK).article).toMatchObject({
    url: LINK,
    outlet: 'The Herald',
    authors: ['Jane Roe'],
    topics,
    language: 'en',
    origins: { outlet: 'og:site_name', authors: 'feed', topics: 'feed' },
  });
});

test('what was odd about the page is told', () =>
  expect(codesOf(reading({}, 'PAYWALL'), reading({}))).toEqual(['PAYWALL']));

test('the feed where its text is far longer', () => {
  const entry = reading({ text: 'It rained all day over Norland, and nobody was hurt.' });
  expect(entryArticle(reading({}, 'PAYWALL'), entry, null, LINK)).toMatchObject({
    article: { text: 'It rained all day over Norland, and nobody was hurt.' },
    problems: [],
  });
});

test('the feed where the page has no article', () =>
  expect(entryArticle(rejection('NO_ARTICLE'), reading({}, 'SUMMARY_ONLY'), null, LINK).problems).toEqual([
    {
      code: 'NO_ARTICLE',
      message: `Only what the feed itself tells is in, without the page ${LINK}: NO_ARTICLE`,
    },
  ]));

test('the page where the entry has no text', () =>
  expect(codesOf(reading({}), rejection('NO_TEXT'))).toEqual([]));

test('neither', () => {
  expect(() => entryArticle(rejection('NO_ARTICLE'), rejection('NO_TEXT'), null, LINK)).toThrow('NO_ARTICLE');
  expect(() => entryArticle(null, rejection('NO_TEXT'), null, null)).toThrow('NO_TEXT');
});
