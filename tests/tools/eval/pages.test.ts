import type { Article } from '../../../src/model/article';
import { scorePageBodies } from '../../../tools/eval/page-bodies';
import { scorePageMetadata } from '../../../tools/eval/page-metadata';
import { scorePageSegments } from '../../../tools/eval/page-segments';
import type { ReadPage } from '../../../tools/eval/pages';
import type { GoldDocument, Score } from '../../../tools/eval/score';

const BODY = 'The two ministers met for an hour. Nothing was signed.';
const document = (fields: object): GoldDocument => ({ id: 'd', text: '', ...fields });
const reads =
  (fields: Partial<Article>): ReadPage =>
  () => ({ article: { title: null, text: BODY, published: null, origins: {}, ...fields } as Article });
const rejects: ReadPage = () => ({ rejection: { code: 'NO_ARTICLE', message: '' } });
const values = ({ figures }: Score) => figures.map(({ value }) => value);

test.each<[string, ReadPage, number[]]>([
  ['the same body', reads({}), [100, 100, 100]],
  [
    'the headline is no part of the body',
    reads({ title: 'Talks', text: `Talks\n\n${BODY}` }),
    [100, 100, 100],
  ],
  // 7 shingles are the body's, 3 more are ours.
  ['three words too many', reads({ text: `${BODY} Read more here` }), [82.4, 70, 100]],
  ['half of it', reads({ text: 'The two ministers met for an hour.' }), [72.7, 100, 57.1]],
  ['nothing', rejects, [0, 0, 0]],
])('bodies: %s', (_, read, figures) =>
  expect(values(scorePageBodies('c', [document({ articleBody: BODY })], read))).toEqual(figures),
);

test.each<[string, ReadPage, number[]]>([
  ['all wanted, nothing else', reads({}), [100, 100, 100, 100]],
  ['blanks and line ends do not count', reads({ text: BODY.replaceAll(' ', '\n  ') }), [100, 100, 100, 100]],
  ['a piece that must not be there', reads({ text: `${BODY} Sign up` }), [80, 66.7, 100, 80]],
  ['nothing', rejects, [0, 0, 0, 0]],
])('segments: %s', (_, read, figures) => {
  const page = { htmlLang: 'en', with: ['ministers met', 'was signed'], without: ['Sign up', 'Read more'] };
  expect(values(scorePageSegments('c', [document(page)], read))).toEqual(figures);
});

describe('title and day', () => {
  const page = { htmlLang: 'en', title: 'Talks open', date: '2007-05-28' };
  const on = (value: string) => reads({ title: 'Talks open', published: { value, origin: 'METADATA' } });

  test.each<[string, object, ReadPage, number[]]>([
    ['both right', {}, on('2007-05-28'), [100, 100, 100]],
    ['the same words', { title: '“Talks” open!' }, on('2007-05-28T10:00Z'), [100, 100, 100]],
    ['another day', {}, on('2007-05-29'), [100, 0, 0]],
    [
      'an instant in UTC whose day in America is ours',
      { date: '2007-05-29T01:00:00Z' },
      on('2007-05-28'),
      [100, 100, 100],
    ],
    ['an instant whose day is ours nowhere', { date: '2007-05-29T12:00:00Z' }, on('2007-05-28'), [100, 0, 0]],
    ['none found', {}, reads({}), [0, 0, 0]],
    ['nothing read', {}, rejects, [0, 0, 0]],
    ['a page without a date', { date: null }, on('2007-05-28'), [100, 0, 0]],
    ['a page in German does not count', { htmlLang: 'de' }, on('2007-05-28'), [0, 0, 0]],
  ])('%s', (_, fields, read, figures) =>
    expect(values(scorePageMetadata('c', [document({ ...page, ...fields })], read))).toEqual(figures),
  );
});
