import { CSV } from './csv';
import type { ExportFormat } from './export-format';
import { FOLLOW_THE_MONEY } from './follow-the-money';
import { GEXF } from './gexf';
import { GRAPHML } from './graphml';
import { JSON_LD } from './json-ld';
import { JSON_LINES } from './json-lines';

/** By the name that users give. */
export const EXPORT_FORMATS = {
  jsonl: JSON_LINES,
  csv: CSV,
  graphml: GRAPHML,
  gexf: GEXF,
  ftm: FOLLOW_THE_MONEY,
  jsonld: JSON_LD,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof EXPORT_FORMATS;
