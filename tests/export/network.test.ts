import { networkEdges, networkNodes } from '../../src/export/network';
import { readerOf, RECORDS } from './records';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('nodes are articles, actors, meetings and quotes', async () => {
  const nodes = await all(networkNodes(readerOf(RECORDS)));
  expect(nodes.map(({ id, label, attributes }) => `${id} ${attributes.type ?? ''} ${label}`)).toEqual([
    'article-1 ARTICLE Roe says yes',
    'actor-1 PERSON Jane Roe',
    'actor-2 ORGANISATION The Herald',
    'actor-3 PLACE Geneva',
    'meeting-1 MEETING Talks in Geneva',
    'quote-1 QUOTE yes',
    'quote-2 QUOTE denied: yes',
  ]);
});

test('edges run from who acts to what is acted on', async () => {
  const edges = await all(networkEdges(readerOf(RECORDS)));
  expect(edges.map(({ source, label, target }) => `${source} ${label} ${target}`)).toEqual([
    'article-1 PUBLISHED_BY actor-2',
    'article-1 MENTIONS actor-1',
    'article-1 MENTIONS actor-3',
    'actor-2 TOOK_PART meeting-1',
    'actor-1 TOOK_PART meeting-1',
    'meeting-1 AT actor-3',
    'meeting-1 REPORTED_IN article-1',
    'actor-1 SAID quote-1',
    'quote-1 SAID_TO actor-2',
    'quote-1 SAID_AT actor-3',
    'quote-1 SAID_AT meeting-1',
    'quote-1 REPORTED_IN article-1',
    'actor-1 SAID quote-2',
    'quote-2 SAID_TO actor-2',
    'quote-2 SAID_AT actor-3',
    'quote-2 SAID_AT meeting-1',
    'quote-2 DENIES quote-1',
    'quote-2 REPORTED_IN article-1',
    'actor-1 HOLDS_OFFICE actor-2',
    'actor-1 MEMBER_OF actor-2',
  ]);
});

test('what was said comes with its sentence and address', async () => {
  const edges = await all(networkEdges(readerOf(RECORDS)));
  expect(edges.find(({ label }) => label === 'SAID')?.attributes).toEqual({
    date: '2021-05',
    sentence: 'Jane Roe said yes.',
    confidence: '0.9',
    url: 'https://herald.example/a',
  });
});
