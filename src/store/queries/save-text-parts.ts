import { EVIDENCE_TYPES, evidenceValues } from './rows/evidence-values';
import { insertLast } from './rows/insert-rows';
import { dateValues } from './rows/when-values';
import type { Writing } from './writing';

const SENTENCE_TYPES = {
  article_id: 'bigint',
  number: 'int',
  start_offset: 'int',
  end_offset: 'int',
  words: 'text',
} as const;

/** Writes the sentences, whose words every finding shows. */
export async function saveSentences(writing: Writing): Promise<void> {
  const rows = writing.findings.sentences.map((span, number) => {
    const { start_offset, end_offset, words } = writing.span(span);
    return { article_id: writing.articleId, number, start_offset, end_offset, words };
  });
  await insertLast(writing.statements, 'sentence', SENTENCE_TYPES, rows);
}

const DATE_TYPES = {
  article_id: 'bigint',
  number: 'int',
  value: 'text',
  origin: 'text',
  ...EVIDENCE_TYPES,
} as const;

/** Writes every date of the text; quotes, roles and meetings point at them by number. */
export async function saveDates(writing: Writing): Promise<void> {
  const rows = writing.findings.dates.map(({ start, end, value, origin, confidence, rule }, number) => ({
    article_id: writing.articleId,
    number,
    value: dateValues(value, origin).value,
    origin,
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
  await insertLast(writing.statements, 'article_date', DATE_TYPES, rows);
}
