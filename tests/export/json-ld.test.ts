import { JSON_LD } from '../../src/export/json-ld';
import { readerOf, RECORDS, textOf } from './records';

interface Document {
  '@context': string;
  '@graph': Record<string, unknown>[];
}

async function document(records = RECORDS): Promise<Document> {
  return JSON.parse(await textOf(JSON_LD.write(readerOf(records), []))) as Document;
}

test('one document, every item of a type of schema.org', async () => {
  const { '@context': context, '@graph': items } = await document();
  expect(context).toBe('https://schema.org');
  expect(items.map((item) => item['@type'])).toEqual([
    'NewsArticle',
    'Person',
    'Organization',
    'Place',
    'Event',
    'Quotation',
    'Quotation',
    'Person',
    'Person',
  ]);
});

test('who said it, and what it answers', async () => {
  const { '@graph': items } = await document();
  expect(items.find((item) => item['@id'] === 'urn:newsgraph:quote-2')).toEqual({
    '@type': 'Quotation',
    '@id': 'urn:newsgraph:quote-2',
    name: 'denied: yes',
    text: 'yes',
    additionalType: 'urn:newsgraph:act:DENY',
    spokenByCharacter: [{ '@type': 'Person', '@id': 'urn:newsgraph:actor-1', name: 'Jane Roe' }],
    about: [],
    mentions: [{ '@type': 'Organization', '@id': 'urn:newsgraph:actor-2', name: 'The Herald' }],
    dateCreated: '2021-05',
    citation: [{ '@id': 'urn:newsgraph:quote-1' }],
    isPartOf: { '@id': 'urn:newsgraph:article-1' },
    description: 'Jane Roe said yes.',
  });
});

test('nothing to say is a document too', async () => {
  expect(await document([])).toEqual({ '@context': 'https://schema.org', '@graph': [] });
});
