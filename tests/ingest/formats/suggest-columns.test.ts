import { suggestColumns } from '../../../src/ingest/formats/suggest-columns';

const NOW = new Date('2026-11-24T09:00:00Z');
const STORY = 'The two ministers met for an hour in Geneva.';

test.each<[what: string, header: string[], row: string[], said: string]>([
  [
    'addresses, dates and words are known by their cells',
    ['No', 'When', 'Where', 'Head', 'Story'],
    ['7', '4 May 1998', 'https://herald.example/7', 'Talks open', STORY],
    '--columns text=Story,title=Head,url=Where,published=When; likewise outlet, authors, language, where there are such columns.',
  ],
  [
    'what has a name that is known needn’t be said',
    ['Headline', 'Paper', 'Story', 'Date', 'Link', 'By', 'Lang'],
    ['Talks open', 'The Lake Herald', STORY, '1998-05-04', 'https://herald.example/7', 'Ann Lee', 'en'],
    '--columns text=Story.',
  ],
  [
    'words alone',
    ['Story'],
    [STORY],
    '--columns text=Story; likewise title, url, outlet, published, authors, language, where there are such columns.',
  ],
])('%s', (_what, header, row, said) => {
  expect(suggestColumns(header, [row, header.map(() => '')], NOW)).toBe(said);
});
