import { TOP_TOPICS, statedTopics } from '../../../src/ingest/clean/media-topics';

const codes = (...labels: string[]) =>
  statedTopics(labels.map((label) => ({ label }))).map(({ code }) => code);

test.each(TOP_TOPICS)('$label: its own words lead to it', ({ code, words }) =>
  expect(codes(...words.split('|'))).toEqual([code]),
);

test.each([
  ['a section within a section', 'World/Politics', '11000000'],
  ['two in one', 'Business & Finance', '04000000'],
  ['any case', 'SPORT', '15000000'],
])('%s', (_, label, code) => expect(codes(label)).toEqual([code]));

test.each([
  ['a code of Media Topics', 'medtop:20000587', '20000587'],
  ['its address', 'http://cv.iptc.org/newscodes/mediatopic/11000000', '11000000'],
  ['an older subject code', 'subj:15054000', '15000000'],
  ['that code alone', '15054000', '15000000'],
])('%s', (_, code, found) =>
  expect(statedTopics([{ label: 'x', code }])[0]).toMatchObject({ code: found, scheme: 'IPTC Media Topics' }),
);

test('a word that is no topic is kept as the source’s own', () =>
  expect(statedTopics([{ label: ' Lake  Geneva ' }])).toEqual([
    { code: 'Lake Geneva', label: 'Lake Geneva', scheme: 'source' },
  ]));

test('the same topic once, thirty at most, no sentences', () => {
  expect(codes('Sport', 'Tennis')).toEqual(['15000000']);
  expect(codes(...Array.from({ length: 40 }, (_, i) => `word ${i}`))).toHaveLength(30);
  expect(codes('x'.repeat(101), '')).toEqual([]);
});
