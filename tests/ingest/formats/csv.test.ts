import { eachRow, rejectTable } from '../../../src/ingest/formats/csv';
import { readArticles } from '../../../src/ingest/read-article';

const NOW = new Date('2026-11-24T09:00:00Z');
const SENTENCE = 'The two ministers met for an hour in Geneva, and agreed to meet again.';
const readAll = (text: string, columns?: Record<string, string>) =>
  [...readArticles(text, { now: NOW, columns })].map((reading) =>
    'rejection' in reading
      ? reading.rejection.code
      : [
          reading.article.title,
          reading.article.text,
          reading.article.published?.value,
          reading.article.outlet,
        ],
  );
const READ = [['Talks', `Talks\n\n${SENTENCE}`, '1998-05-04', 'The Lake Herald']];

test.each([
  ['commas', `title,text,date,source\nTalks,"${SENTENCE}",1998-05-04,The Lake Herald\n`],
  [
    'semicolons and a byte order mark',
    `\uFEFFTitle;Text;Date;Source\r\nTalks;"${SENTENCE}";1998-05-04;The Lake Herald\r\n`,
  ],
  ['tabs', `Headline\tBody\tPublished At\tOutlet\nTalks\t${SENTENCE}\t1998-05-04\tThe Lake Herald`],
  [
    'columns that nobody knows',
    `id,headline,articleBody,x,date,publisher\n1,Talks,"${SENTENCE}",y,1998-05-04,The Lake Herald`,
  ],
])('%s', (_, text) => expect(readAll(text)).toEqual(READ));

test.each<[string, Record<string, string>, string, string]>([
  ['a name for each', { text: 'Story', title: 'Head' }, 'Head,Story', `Talks,"${SENTENCE}"`],
  ['a name for the text alone', { text: 'Story' }, 'id,Story', `7,"${SENTENCE}"`],
  ['another column than the one of that name', { text: 'Story' }, 'Text,Story', `short,"${SENTENCE}"`],
])('by the columns that the user names: %s', (_, columns, header, row) => {
  const title = 'title' in columns ? 'Talks' : null;
  const text = title === null ? SENTENCE : `Talks\n\n${SENTENCE}`;
  expect(readAll(`${header}\n${row}\n`, columns)).toEqual([[title, text, undefined, null]]);
});

test('a text without the named columns is a text', () =>
  expect(readAll(SENTENCE, { text: 'Story' })).toEqual([[null, SENTENCE, undefined, null]]));

test.each([
  ['of the text', { text: 'Storyy' }, 'There is no column Storyy in this table. It has Head, Story.'],
  [
    'of another',
    { text: 'story', title: 'Heads' },
    'There is no column Heads in this table. It has Head, Story.',
  ],
  [
    'of a field',
    { story: 'Story' },
    'There is no field story. Fields are title, text, html, url, outlet, published, authors, language.',
  ],
])('a wrong name %s is told', (_, columns, message) => {
  const table = `Head,Story\n${`Talks,"${SENTENCE}"\n`.repeat(3)}`;
  expect([...readArticles(table, { now: NOW, columns })]).toEqual([
    { rejection: { code: 'UNKNOWN_COLUMNS', message } },
  ]);
});

test('columns of other tables of a folder are none of a table whose names are known', () => {
  const table = `title,text\nTalks,"${SENTENCE}"\n`;
  const [reading] = readArticles(table, { now: NOW, columns: { title: 'Head', text: 'Story' } });
  expect(reading).toMatchObject({ article: { title: 'Talks' } });
});

test('a row without text leaves the others', () =>
  expect(readAll(`title,text\nTalks,\n\nTalks,"${SENTENCE}"\n`)).toEqual([
    'NO_TEXT',
    ['Talks', `Talks\n\n${SENTENCE}`, undefined, null],
  ]));

const ROW = `\n"${SENTENCE}",Talks,1998-05-04`;
test.each([
  ['one row', `Story,Head,When${ROW}`],
  ['many', `Story;Head;When${'\nThey met in Geneva.;Talks;1998-05-04'.repeat(5)}`],
  ['with the text behind', `Head;Story;When${'\nTalks;They met in Geneva.;1998-05-04'.repeat(5)}`],
])('a table of unknown columns says so: %s', (_, text) => {
  expect(readAll(text)).toEqual(['UNKNOWN_COLUMNS']);
  expect(rejectTable(text, { now: NOW })?.message).toContain('--columns text=Story,title=Head');
});

test.each([
  `Peace, at last, in Geneva\nThe ministers, who met, agreed. "${SENTENCE}"`,
  `Talks, Geneva, May\n\n${SENTENCE}\n\n${SENTENCE}`,
  `Lake|Hill|Port\n${SENTENCE}`,
  `Talks open in Geneva\n\n"${SENTENCE}"`,
])('%s is no table', (text) => expect(rejectTable(text, { now: NOW })).toBeNull());

test('a text that opens with names of columns is a text', () =>
  expect(readAll('The title, text and date of the treaty were agreed.')).toEqual([
    [null, 'The title, text and date of the treaty were agreed.', undefined, null],
  ]));

test.each<[string, string, string[][]]>([
  ['quotes within quotes', '"a ""b""",c', [['a "b"', 'c']]],
  [
    'line ends within quotes',
    '"a\nb",c\nd,e',
    [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
  ],
  ['an empty cell at the end', 'a,', [['a', '']]],
  [
    'a quote that never ends',
    'a,"b\nc,d',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
  ],
  ['words after a quote', '"a" b,c', [['a b', 'c']]],
  ['nothing', '', []],
])('rows: %s', (_, text, rows) => expect([...eachRow(text, ',')]).toEqual(rows));
