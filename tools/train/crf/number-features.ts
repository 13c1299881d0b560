import type { FeatureTable } from './feature-table';

/** A table with row numbers in place of hashes. */
export interface NumberedFeatures {
  starts: Int32Array;
  rows: Int32Array;
}

/** Gives each feature that is seen `minCount` times a row, in order of first sight. */
export function numberFeatures(
  tables: readonly FeatureTable[],
  minCount: number,
): { keys: Int32Array; tables: NumberedFeatures[] } {
  const counts = new Map<number, number>();
  for (const { hashes } of tables) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= minCount) rows.set(hash, rows.size);
  return { keys: Int32Array.from(rows.keys()), tables: tables.map((table) => numbered(table, rows)) };
}

function numbered(table: FeatureTable, rows: ReadonlyMap<number, number>): NumberedFeatures {
  const starts = [0];
  const kept: number[] = [];
  for (let token = 0; token + 1 < table.starts.length; token++) {
    for (let at = table.starts[token]!; at < table.starts[token + 1]!; at++) {
      const row = rows.get(table.hashes[at]!);
      if (row !== undefined) kept.push(row);
    }
    starts.push(kept.length);
  }
  return { starts: Int32Array.from(starts), rows: Int32Array.from(kept) };
}
