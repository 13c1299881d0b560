import type { Credit } from '../../../model/analysed-article';
import { EVIDENCE_TYPES, evidenceValues } from '../rows/evidence-values';
import { insertRows } from '../rows/insert-rows';
import type { Writing } from '../writing';

const TYPES = {
  article_id: 'bigint',
  ordinal: 'int',
  actor_id: 'bigint',
  role: 'text',
  ...EVIDENCE_TYPES,
} as const;

const NO_EVIDENCE = {
  start_offset: null,
  end_offset: null,
  words: null,
  sentence: null,
  last_sentence: null,
  confidence: null,
  rule: null,
  run_id: null,
};

/** Writes whom the article credits or cites, each once a role. */
export async function saveCredits(writing: Writing, credits: Credit[]): Promise<void> {
  const unique = new Map(credits.map((credit) => [`${writing.actor(credit.actor)} ${credit.role}`, credit]));
  const rows = [...unique.values()].map(({ actor, role, evidence }, ordinal) => ({
    article_id: writing.articleId,
    ordinal,
    actor_id: writing.actor(actor),
    role,
    ...(evidence ? evidenceValues(writing, evidence.span, evidence.confidence, evidence.rule) : NO_EVIDENCE),
  }));
  await insertRows(writing.statements, 'article_credit', TYPES, rows);
}
