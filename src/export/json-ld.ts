import type { ReadRecords } from '../store/exports/record';
import type { ExportFormat } from './export-format';
import { SCHEMA_ORG_KINDS, schemaOrg } from './schema-org';

/** One JSON-LD document in the vocabulary of schema.org, an item a line: https://www.w3.org/TR/json-ld11/ */
export const JSON_LD: ExportFormat = {
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  holds: 'all',
  write,
};

async function* write(read: ReadRecords): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let separator = '\n';
  for (const kind of SCHEMA_ORG_KINDS) {
    for await (const record of read(kind)) {
      const item = schemaOrg(record);
      if (!item) continue;
      yield separator + JSON.stringify(item);
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}
