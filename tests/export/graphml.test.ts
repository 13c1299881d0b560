import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { GRAPHML } from '../../src/export/graphml';
import { QUOTE, readerOf, RECORDS, textOf } from './records';

test('another program reads the network', async () => {
  const graph = parse(MultiDirectedGraph, await textOf(GRAPHML.write(readerOf(RECORDS), [])));
  expect([graph.order, graph.size]).toEqual([7, 20]);
  expect(graph.getNodeAttributes('actor-3')).toEqual({
    label: 'Geneva',
    type: 'PLACE',
    kind: 'CITY',
    countryCode: 'CH',
  });
  const [said] = graph.edges('actor-1', 'quote-1');
  expect(graph.getEdgeAttributes(said)).toMatchObject({ label: 'SAID', confidence: 0.9 });
});

test('text that isn’t XML', async () => {
  const text = 'a < b & "c"\n\0\u{1F600}';
  const written = await textOf(GRAPHML.write(readerOf([{ ...QUOTE, text }]), []));
  expect(written).toContain('<data key="node-label">a &lt; b &amp; &quot;c&quot;&#10;\uFFFD\u{1F600}</data>');
});
