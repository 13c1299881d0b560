import { readArticles } from '../../../src/ingest/read-article';
import type { Article, Reading } from '../../../src/model/article';

const NOW = new Date('2026-11-24T09:00:00Z');
const FIRST =
  'The two ministers met for an hour in Geneva and agreed to meet again before the end of the year.';
const readAll = (text: string): Reading[] => [...readArticles(text, { now: NOW })];
function articleOf(text: string): Article {
  const [reading] = readAll(text);
  if (!reading || 'rejection' in reading) throw new Error(JSON.stringify(reading));
  return reading.article;
}
const codesOf = (text: string) =>
  readAll(text).map((reading) => ('rejection' in reading ? reading.rejection.code : reading.article.title));

const item = (fields: object = {}) => ({
  uri: 'tag:lake.example,1998:42',
  type: 'text',
  language: 'en',
  versioncreated: '1998-05-04T10:00:00Z',
  pubstatus: 'usable',
  headline: 'Ministers meet in Geneva',
  byline: 'By Jane Roe and John Doe',
  copyrightholder: 'Lake News Agency',
  subject: [{ code: 'medtop:11000000', name: 'politics' }],
  body_xhtml: `<p>${FIRST}</p><p>Nothing was signed.</p>`,
  ...fields,
});
const DAY = Date.parse('1998-05-04T10:00:00Z');
const NINJS_3 = {
  uri: 'tag:lake.example,1998:42',
  type: 'text',
  language: 'en',
  firstCreated: '1998-05-04T10:00:00Z',
  pubStatus: 'usable',
  headlines: [{ role: 'main', value: 'Ministers meet in Geneva' }],
  by: 'By Jane Roe and John Doe',
  infoSources: [{ name: 'Lake News Agency' }],
  subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000', name: 'politics' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: `<p>${FIRST}</p><p>Nothing was signed.</p>` }],
};
const NITF = `<nitf xml:lang="en"><head><tobject><tobject.subject tobject.subject.refnum="11006000" tobject.subject.type="Politics"/></tobject><docdata><date.issue norm="19980504T100000Z"/></docdata></head><body><body.head>
<hedline><hl1>Ministers meet in Geneva</hl1></hedline><byline>By <person>Jane Roe</person></byline><byline><person>John Doe</person></byline>
<distributor><org>Lake News Agency</org></distributor></body.head>
<body.content><p>${FIRST}</p><media><media-caption>The lake.</media-caption></media><p>Nothing was signed.</p></body.content></body></nitf>`;
const G2 = (content: string, status = 'stat:usable') => `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
<newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:LNA"><name>Lake News Agency</name></provider><versionCreated>1998-05-04T10:00:00Z</versionCreated><pubStatus qcode="${status}"/></itemMeta>
<contentMeta><language tag="en"/><headline>Ministers meet in Geneva</headline><by>By Jane Roe and John Doe</by><subject qcode="medtop:11000000"><name>politics</name></subject></contentMeta>
<contentSet>${content}</contentSet></newsItem></itemSet></newsMessage>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${FIRST}</p><p>Nothing was signed.</p></body></html></inlineXML>`;

test.each([
  ['ninjs 2', JSON.stringify(item())],
  ['ninjs 3', JSON.stringify(NINJS_3)],
  [
    'ninjs with plain text',
    JSON.stringify(item({ body_xhtml: undefined, body_text: `${FIRST}\n\nNothing was signed.` })),
  ],
  ['ninjs over many lines', JSON.stringify(item(), null, 2)],
  ['NITF', NITF],
  ['NewsML-G2 with HTML', G2(XHTML)],
  ['NewsML-G2 with NITF', G2(`<inlineXML>${NITF}</inlineXML>`)],
  ['NewsML-G2 with plain text', G2(`<inlineData>${FIRST}\n\nNothing was signed.</inlineData>`)],
])('%s', (_, text) =>
  expect(articleOf(text)).toMatchObject({
    title: 'Ministers meet in Geneva',
    text: `Ministers meet in Geneva\n\n${FIRST}\n\nNothing was signed.`,
    published: { value: '1998-05-04T10:00Z', origin: 'METADATA' },
    authors: ['Jane Roe', 'John Doe'],
    outlet: 'Lake News Agency',
    language: 'en',
    topics: [{ code: '11000000', label: 'politics and government', scheme: 'IPTC Media Topics' }],
  }),
);

const problemsOf = (text: string) =>
  readAll(text).flatMap((reading) => ('problems' in reading ? reading.problems : []));

test.each([
  ['ninjs', (until: string) => JSON.stringify(item({ embargoed: until }))],
  ['NITF', (until: string) => NITF.replace('</docdata>', `<date.release norm="${until}"/></docdata>`)],
  [
    'NewsML-G2',
    (until: string) => G2(XHTML).replace('<pubStatus', `<embargoed>${until}</embargoed><pubStatus`),
  ],
])('an embargo in %s is told until it is over', (_, text) => {
  expect(problemsOf(text('2026-11-24T10:00:00Z'))).toMatchObject([{ code: 'EMBARGOED' }]);
  expect(problemsOf(text('2026-11-24T08:00:00Z'))).toEqual([]);
});

test('an embargo until further notice', () =>
  expect(problemsOf(G2(XHTML).replace('<pubStatus', '<embargoed/><pubStatus'))).toMatchObject([
    { code: 'EMBARGOED' },
  ]));

test('an update has the day of its first writing, where that is told', () =>
  expect(
    articleOf(
      JSON.stringify({
        ...NINJS_3,
        firstCreated: undefined,
        contentCreated: '1998-05-03',
        versionCreated: '1998-05-05',
      }),
    ).published?.value,
  ).toBe('1998-05-03'));

test.each([
  ['<location>GENEVA</location> <story.date>May 4</story.date>', 'GENEVA, May 4 - '],
  ['GENEVA (<person>AP</person>)', 'GENEVA (AP) - '],
  ['GENEVA', 'GENEVA - '],
])('the dateline %s of NITF', (dateline, shown) =>
  expect(
    articleOf(NITF.replace('<distributor>', `<dateline>${dateline}</dateline><distributor>`)).text,
  ).toContain(`\n\n${shown}${FIRST}`),
);

test('an agency’s genre', () =>
  expect(articleOf(JSON.stringify(item({ genre: [{ name: 'Analysis' }] }))).genre).toBe('ANALYSIS'));

test.each([
  ['ninjs 1', JSON.stringify(item({ version: '3' })), { version: 3, created: DAY }],
  ['ninjs 2', JSON.stringify({ ...NINJS_3, version: 3 }), { version: 3, created: null }],
  [
    'ninjs without a number',
    JSON.stringify(item()),
    { id: 'tag:lake.example,1998:42', version: null, created: DAY },
  ],
  [
    'NewsML-G2',
    G2(XHTML).replace('guid="urn:2"', 'guid="urn:2" version="3"'),
    { id: 'urn:2', version: 3, created: DAY },
  ],
  [
    'NITF',
    NITF.replace('<docdata>', '<docdata><doc-id id-string="lake-42"/><du-key version="3"/>'),
    { id: 'lake news agency: lake-42', version: 3, created: null },
  ],
])('%s says which version of which item it is', (_, text, known) =>
  expect(articleOf(text).item).toMatchObject(known),
);

const docId = (attributes: string, text = NITF) =>
  articleOf(text.replace('<docdata>', `<docdata><doc-id ${attributes}/>`)).item?.id;

test('a number is an item’s name only beside the agency that gave it', () => {
  expect(docId('id-string="7" regsrc="AgencyA"')).toBe('agencya: 7');
  expect(docId('id-string="7" regsrc="AgencyB"')).toBe('agencyb: 7');
  expect(docId('id-string="7"', NITF.replace(/<distributor>.*<\/distributor>/, ''))).toBeUndefined();
  expect(articleOf(NITF).item).toBeUndefined();
  expect(articleOf(JSON.stringify(item({ uri: '7' }))).item?.id).toBe('lake news agency: 7');
  expect(articleOf(G2(XHTML).replace('urn:2', '7')).item?.id).toBe('lake news agency: 7');
});

test.each([
  [
    'a text without markup and a status',
    { version: '1', headline: 'Talks fail', body_text: FIRST },
    'Talks fail',
  ],
  ['a withdrawal alone', { pubstatus: 'canceled' }, 'WITHDRAWN'],
  ['a withdrawal in ninjs 3', { pubStatus: 'withheld', version: 2 }, 'WITHDRAWN'],
])('ninjs is known by few fields: %s', (_, fields, told) => {
  const text = JSON.stringify({ uri: 'urn:x:3', type: 'text', versioncreated: '1998-05-04', ...fields });
  expect(codesOf(text)).toEqual([told]);
});

test.each([
  [
    'ninjs',
    JSON.stringify(item({ pubstatus: 'canceled', body_xhtml: '' })),
    'Item 1 was canceled by its agency.',
  ],
  ['NewsML-G2', G2('', 'stat:withheld'), 'urn:2 was withheld by its agency.'],
  [
    'NITF',
    NITF.replace('<docdata>', '<docdata management-status="canceled"><doc-id id-string="urn:2"/>'),
    'The report was canceled by its agency.',
  ],
])('an order to withdraw in %s names the item', (_, text, message) =>
  expect(readAll(text)).toMatchObject([
    { rejection: { code: 'WITHDRAWN', message, withdraws: { id: expect.any(String) as string } } },
  ]),
);

test.each<[string, string, (string | null)[]]>([
  [
    'a package of ninjs',
    JSON.stringify({
      uri: 'a',
      type: 'composite',
      versioncreated: '1998-05-04',
      pubstatus: 'usable',
      associations: { a: item(), b: item({ headline: 'Second' }), c: { type: 'picture' } },
    }),
    ['Ministers meet in Geneva', 'Second'],
  ],
  [
    'a list of ninjs',
    JSON.stringify([item(), item({ headline: 'Second' })]),
    ['Ministers meet in Geneva', 'Second'],
  ],
  ['ninjs that its agency withdrew', JSON.stringify(item({ pubstatus: 'canceled' })), ['WITHDRAWN']],
  ['ninjs without a body', JSON.stringify(item({ body_xhtml: '' })), ['NO_TEXT']],
  ['ninjs that is cut off', JSON.stringify(item()).slice(0, -5), ['BAD_JSON']],
  ['NITF without a body', '<nitf><head/></nitf>', ['NO_TEXT']],
  [
    'NITF that is cut off keeps what is there',
    NITF.slice(0, NITF.indexOf('<media>')),
    ['Ministers meet in Geneva'],
  ],
  ['NewsML-G2 that its agency withdrew', G2(XHTML, 'stat:canceled'), ['WITHDRAWN']],
  ['NewsML-G2 whose text is elsewhere', G2('<remoteContent href="x"/>'), ['NO_TEXT']],
  ['NewsML-G2 without items', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>', ['NO_TEXT']],
])('%s', (_, text, codes) => expect(codesOf(text)).toEqual(codes));
