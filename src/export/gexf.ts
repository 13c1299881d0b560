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

/** GEXF 1.3, which Gephi reads: https://gexf.net/schema.html. Several edges may run between two nodes. */
export const GEXF: ExportFormat = {
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  holds: 'all',
  write,
};

async function* write(read: ReadRecords): AsyncGenerator<string> {
  yield HEAD;
  for await (const node of networkNodes(read)) yield nodeElement(node);
  yield '</nodes>\n<edges>\n';
  let number = 0;
  for await (const edge of networkEdges(read)) yield edgeElement(edge, number++);
  yield '</edges>\n</graph>\n</gexf>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="static">
${declared('node', NODE_ATTRIBUTES)}
${declared('edge', EDGE_ATTRIBUTES)}
<nodes>
`;

function declared(of: 'node' | 'edge', names: readonly string[]): string {
  const items = names.map(
    (name) => `<attribute id="${name}" title="${name}" type="${attributeType(name)}"/>`,
  );
  return `<attributes class="${of}">${items.join('')}</attributes>`;
}

function nodeElement({ id, label, attributes }: NetworkNode): string {
  return `<node id="${id}" label="${xmlText(label)}">${valuesOf(attributes)}</node>\n`;
}

function edgeElement({ source, target, label, attributes }: NetworkEdge, number: number): string {
  const ends = `source="${source}" target="${target}"`;
  return `<edge id="${number}" ${ends} kind="${label}" label="${label}">${valuesOf(attributes)}</edge>\n`;
}

function valuesOf(attributes: Readonly<Record<string, string | null>>): string {
  const items = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`<attvalue for="${name}" value="${xmlText(value)}"/>`],
  );
  return `<attvalues>${items.join('')}</attvalues>`;
}
