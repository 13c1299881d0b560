import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { GEXF } from '../../src/export/gexf';
import { QUOTE, readerOf, RECORDS, textOf } from './records';

test('another program reads the network', async () => {
  const graph = parse(MultiDirectedGraph, await textOf(GEXF.write(readerOf(RECORDS), [])));
  expect([graph.order, graph.size]).toEqual([7, 20]);
  expect(graph.getNodeAttributes('meeting-1')).toMatchObject({ label: 'Talks in Geneva', status: 'PLANNED' });
  const [said] = graph.edges('actor-1', 'quote-1');
  expect(graph.getEdgeAttributes(said)).toMatchObject({ label: 'SAID', confidence: 0.9 });
});

test('text that isn’t XML', async () => {
  const text = 'a < b & "c"\n\0\u{1F600}';
  const graph = parse(
    MultiDirectedGraph,
    await textOf(GEXF.write(readerOf([{ ...QUOTE, text }].slice(0, 1)), [])),
    {
      addMissingNodes: true,
    },
  );
  expect(graph.getNodeAttribute('quote-1', 'label')).toBe('a < b & "c"\n\uFFFD\u{1F600}');
});
