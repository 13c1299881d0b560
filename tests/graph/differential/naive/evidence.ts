import type { Row } from '../random-parts';
import { node } from './naive-graph';
import { articleOf, type FieldResolvers, type Resolve } from './shared';

/** Words with what they prove: a span of its own table has confidence, rule and run from its finding. */
export function evidence(span: Row, finding: Row): Row {
  const { confidence, rule, run_id } = finding;
  return { ...span, confidence, rule, run_id, __typename: 'Evidence' };
}

/** Newest publication first, what has none last. */
export function newestFirst(report: Row, other: Row): number {
  const time = (row: Row): number => (row['published_from'] as Date | null)?.getTime() ?? -Infinity;
  const [a, b] = [time(report), time(other)];
  if (a !== b) return a > b ? -1 : 1;
  return (
    Number(report['article_id']) - Number(other['article_id']) || Number(report['id']) - Number(other['id'])
  );
}

/** The date in a group of columns, in the words of the article that a column names. */
export function whenOf(prefix: string, article: string): Resolve {
  return (_graph, row) => {
    const of = (name: string): unknown => row[`${prefix}_${name}`];
    if (of('value') === null) return null;
    const told = { value: of('value'), precision: of('precision'), origin: of('origin'), words: of('words') };
    return { ...told, article_id: row[article], number: of('number') };
  };
}

const sentenceOf: Resolve = (graph, row) => {
  const last = row['last_sentence'] ?? row['sentence'];
  const sentences = graph
    .all('sentence', (one) => one['article_id'] === row['article_id'])
    .filter(({ number }) => Number(number) >= Number(row['sentence']) && Number(number) <= Number(last));
  const told = row['sentence'] !== null && sentences.length > 0;
  return told ? sentences.map(({ words }) => words).join(' ') : row['words'];
};

export const EVIDENCE: Readonly<Record<string, FieldResolvers>> = {
  Evidence: {
    article: articleOf,
    start: (_graph, row) => row['start_offset'],
    end: (_graph, row) => row['end_offset'],
    text: (_graph, row) => row['words'],
    sentence: sentenceOf,
    run: (graph, row) => node('run', graph.one('run', row['run_id'])),
  },
  When: {
    text: (_graph, row) => row['words'],
    evidence: (graph, row) => {
      const [told] = graph.all(
        'article_date',
        (date) => date['article_id'] === row['article_id'] && date['number'] === row['number'],
      );
      return told ? { ...told, __typename: 'Evidence' } : null;
    },
  },
};
