import { readExportRequest } from '../../src/export/export-request';

test.each([
  [
    'nothing said',
    [],
    { format: 'jsonl', kinds: ['article', 'actor', 'meeting', 'quote', 'role', 'relation', 'mention'] },
  ],
  ['a table', ['csv'], { format: 'csv', kinds: ['quote'] }],
  ['a table of one kind', ['csv', 'meetings'], { format: 'csv', kinds: ['meeting'] }],
  ['several kinds', ['jsonl', 'roles, relations'], { format: 'jsonl', kinds: ['role', 'relation'] }],
] as const)('%s', (_, [format, records], request) => {
  expect(readExportRequest(format, records)).toEqual(request);
});

test.each([
  [['xlsx'], 'There is no format xlsx. Formats: jsonl, csv, graphml, gexf, ftm, jsonld.'],
  [['constructor'], 'There is no format constructor.'],
  [
    ['csv', 'quote'],
    'There are no records named "quote". Records: articles, actors, meetings, quotes, roles, relations, mentions.',
  ],
  [['csv', 'quotes,roles'], 'csv is one table: name one kind of record, not 2.'],
  [['gexf', 'quotes'], "gexf holds the whole graph: it can't be limited to quotes."],
])('%j is refused', ([format, records], message) => {
  expect(() => readExportRequest(format, records)).toThrow(message);
});
