import { cutUnits } from '../../model/cut-units';
import { MAX_NAME_LENGTH } from '../../model/limits';
import type { EarlierFinding } from './earlier-findings';
import { EVIDENCE_TYPES, evidenceValues } from './evidence-values';
import { insertRows } from './insert-rows';
import { keepIds } from './keep-ids';
import { prefixed, whenTypes, whenValues } from './when-values';
import type { Writing } from './writing';

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
export async function saveRoles(writing: Writing, earlier: EarlierFinding[]): Promise<void> {
  await insertRows(writing.statements, 'role', ROLE_TYPES, await roleRows(writing, earlier));
  await insertRows(writing.statements, 'relation', RELATION_TYPES, await relationRows(writing, earlier));
}

async function roleRows(writing: Writing, earlier: EarlierFinding[]) {
  const { roles } = writing.findings;
  const found = roles.map(({ start, end }) => ({ kind: '', span: [start, end] as const }));
  const ids = await keepIds(writing.statements, 'role', found, earlier);
  return roles.map(({ person, title, of, former, held, date, start, end, confidence, rule }, index) => ({
    article_id: writing.articleId,
    id: ids[index]?.id ?? 0,
    person_id: writing.actor(person),
    // It is indexed: an entry holds 2,700 bytes.
    title: cutUnits(title, MAX_NAME_LENGTH),
    of_id: of === undefined ? null : writing.actor(of),
    is_former: former ?? false,
    ...prefixed<string | number | null>('when', whenValues(writing, held, date)),
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
}

async function relationRows(writing: Writing, earlier: EarlierFinding[]) {
  const { relations } = writing.findings;
  const found = relations.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
  const ids = await keepIds(writing.statements, 'relation', found, earlier);
  return relations.map(({ kind, from, to, label, date, start, end, confidence, rule }, index) => ({
    article_id: writing.articleId,
    id: ids[index]?.id ?? 0,
    kind,
    from_id: writing.actor(from),
    to_id: writing.actor(to),
    label: label ?? null,
    ...prefixed<string | number | null>('when', whenValues(writing, date, undefined)),
    ...evidenceValues(writing, [start, end], confidence, rule),
  }));
}
