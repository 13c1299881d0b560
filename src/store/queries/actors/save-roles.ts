import { cutUnits } from '../../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../../model/limits';
import { EVIDENCE_TYPES, evidenceValues } from '../rows/evidence-values';
import { insertLast } from '../rows/insert-rows';
import { type IdSource, keepIds } from '../rows/keep-ids';
import { prefixed, whenTypes, whenValues } from '../rows/when-values';
import type { Writing } from '../writing';

const ROLE_TYPES = {
  article_id: 'bigint',
  id: 'bigint',
  person_id: 'bigint',
  title: 'text',
  of_id: 'bigint',
  is_former: 'boolean',
  ...whenTypes('when'),
  ...EVIDENCE_TYPES,
};

const RELATION_TYPES = {
  article_id: 'bigint',
  id: 'bigint',
  kind: 'text',
  from_id: 'bigint',
  to_id: 'bigint',
  label: 'text',
  ...whenTypes('when'),
  ...EVIDENCE_TYPES,
};

/** Writes positions of people and standings between actors. */
export async function saveRoles(writing: Writing, ids: IdSource): Promise<void> {
  await insertLast(writing.statements, 'role', ROLE_TYPES, roleRows(writing, ids));
  await insertLast(writing.statements, 'relation', RELATION_TYPES, relationRows(writing, ids));
}

function roleRows(writing: Writing, ids: IdSource) {
  const { roles } = writing.findings;
  const found = roles.map(({ start, end }) => ({ kind: '', span: [start, end] as const }));
  const kept = keepIds(ids, 'role', found);
  return roles.map(({ person, title, of, former, held, date, start, end, confidence, rule }, index) => ({
    article_id: writing.articleId,
    id: kept[index]!.id,
    person_id: writing.actor(person),
    // It is indexed: an entry holds 2,700 bytes.
    title: cutUnits(title, MAX_NAME_LENGTH),
    of_id: of === undefined ? null : writing.actor(of),
    is_former: former ?? false,
    ...prefixed<string | number | null>('when', whenValues(writing, held, date)),
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
}

function relationRows(writing: Writing, ids: IdSource) {
  const { relations } = writing.findings;
  const found = relations.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
  const kept = keepIds(ids, 'relation', found);
  return relations.map(({ kind, from, to, label, date, start, end, confidence, rule }, index) => ({
    article_id: writing.articleId,
    id: kept[index]!.id,
    kind,
    from_id: writing.actor(from),
    to_id: writing.actor(to),
    label: label ?? null,
    ...prefixed<string | number | null>('when', whenValues(writing, date, undefined)),
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
}
