import type { Row } from '../random-parts';
import type { NaiveOrder } from './connection';

const idOf = (row: Row): number => Number(row['id']);

/** What has no date comes last in both directions. */
export function byTime(name: string, column: string): NaiveOrder {
  const descending = name.endsWith('_DESC');
  const untold = descending ? -Infinity : Infinity;
  const key = (row: Row): number => (row[column] as Date | null)?.getTime() ?? untold;
  return { name, type: 'time', key, id: idOf, descending };
}

export function byNumber(name: string, key: (row: Row) => number, descending = false): NaiveOrder {
  return { name, type: 'integer', key, id: idOf, descending };
}

export function byText(name: string, key: (row: Row) => string): NaiveOrder {
  return { name, type: 'text', key, id: idOf, descending: false };
}

export function byRank(rank: (row: Row) => number): NaiveOrder {
  return { name: 'RELEVANCE', type: 'real', key: rank, id: idOf, descending: true };
}
