import type { ReadRecords } from '../store/exports/record';
import type { ExportFormat } from './export-format';
import {
  attributeType,
  EDGE_ATTRIBUTES,
  type NetworkEdge,
  type NetworkNode,
  networkEdges,
  networkNodes,
  NODE_ATTRIBUTES,
} from './network';
import { xmlText } from './xml-text';

/** GraphML 1.0, which Gephi, yEd, NetworkX and igraph read: http://graphml.graphdrawing.org/specification.html */
export const GRAPHML: ExportFormat = {
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  holds: 'all',
  write,
};

async function* write(read: ReadRecords): AsyncGenerator<string> {
  yield HEAD;
  for await (const node of networkNodes(read)) yield nodeElement(node);
  for await (const edge of networkEdges(read)) yield edgeElement(edge);
  yield '</graph>\n</graphml>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', ['label', ...NODE_ATTRIBUTES])}${declared('edge', ['label', ...EDGE_ATTRIBUTES])}<graph edgedefault="directed">
`;

/** Keys are of the document, so that "url" of a node and of an edge need two. */
function declared(of: 'node' | 'edge', names: readonly string[]): string {
  const keys = names.map(
    (name) =>
      `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${attributeType(name)}"/>\n`,
  );
  return keys.join('');
}

function nodeElement({ id, label, attributes }: NetworkNode): string {
  return `<node id="${id}">${dataOf('node', { label, ...attributes })}</node>\n`;
}

function edgeElement({ source, target, label, attributes }: NetworkEdge): string {
  return `<edge source="${source}" target="${target}">${dataOf('edge', { label, ...attributes })}</edge>\n`;
}

function dataOf(of: 'node' | 'edge', attributes: Readonly<Record<string, string | null>>): string {
  const items = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`<data key="${of}-${name}">${xmlText(value)}</data>`],
  );
  return items.join('');
}
