import type { Resolver } from '../../../model/resolution';
import type { ArticleToSave } from '../article-to-save';
import { correctionsAbout, ofArticle } from './corrections-of';
import { insertRows } from '../rows/insert-rows';
import type { Statements } from '../statements';
import type { StoredAnalysis } from './stored-analysis';
import { tellFindings, type ToldFinding } from './tell-findings';

const TYPES = {
  article_id: 'bigint',
  from_run: 'bigint',
  to_run: 'bigint',
  what: 'text',
  kind: 'text',
  number: 'bigint',
  field: 'text',
  before: 'text',
  after: 'text',
} as const;

interface Change {
  what: 'ADDED' | 'REMOVED' | 'CHANGED' | 'LOST';
  kind: ToldFinding['kind'] | 'correction';
  number: number;
  field: string | null;
  before: string | null;
  after: string | null;
}

/** Keeps what another analysis of a text changed, and which corrections it lost. */
export async function saveChanges(
  statements: Statements,
  articleId: number,
  before: StoredAnalysis,
  input: ArticleToSave,
  told: readonly ToldFinding[],
  resolver: Resolver,
): Promise<void> {
  const findings = compareFindings(told, await tellFindings(statements, articleId));
  const lost = await lostCorrections(statements, articleId, before, input, resolver);
  await insertChanges(statements, articleId, before, input, [...findings, ...lost]);
}

/** Of another text, whose findings are others anyway, which corrections it lost. */
export async function saveLost(
  statements: Statements,
  articleId: number,
  before: StoredAnalysis,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<void> {
  const lost = await lostCorrections(statements, articleId, before, input, resolver);
  await insertChanges(statements, articleId, before, input, lost);
}

/** Those that find nothing any more that they are about. */
async function lostCorrections(
  statements: Statements,
  articleId: number,
  before: StoredAnalysis,
  input: ArticleToSave,
  resolver: Resolver,
): Promise<Change[]> {
  const about = await correctionsAbout(statements, articleId);
  const corrections = about.flatMap((one) =>
    one.isUndone ? [] : ofArticle(one, articleId).map((correction) => ({ id: one.id, correction })),
  );
  const lost = corrections.filter(
    ({ correction }) => resolver.isLost(input, correction) && !resolver.isLost(before.input, correction),
  );
  const ids = new Set([...lost.map(({ id }) => id), ...(await withoutTarget(statements, before))]);
  return [...ids].map(lostCorrection);
}

async function insertChanges(
  statements: Statements,
  articleId: number,
  before: StoredAnalysis,
  input: ArticleToSave,
  changes: readonly Change[],
): Promise<void> {
  const runs = { from_run: before.input.runId, to_run: input.runId };
  const rows = changes.map((change) => ({ article_id: articleId, ...runs, ...change }));
  await insertRows(statements, 'run_change', TYPES, rows);
}

/** Corrections of actors and meetings of which this article told, and now none does. */
async function withoutTarget(statements: Statements, { decided }: StoredAnalysis): Promise<number[]> {
  const rows = await statements.query<{ id: number }[]>(WITHOUT_TARGET, [
    [...decided.actors.values()],
    [...decided.meetings.values()],
  ]);
  return rows.map(({ id }) => id);
}

const WITHOUT_TARGET = `/* correctionsWithoutTarget */
select distinct correction.id from correction_target as target
join correction on correction.id = target.correction_id and undone_at is null
where target.kind = 'actor' and target.number = any ($1::bigint[]) and correction.kind in ('MERGE', 'RENAME', 'KEEP_APART')
    and not exists (select from actor_decision where actor_id = target.number)
    and not exists (select from article_actor where actor_id = target.number)
  or target.kind = 'meeting' and target.number = any ($2::bigint[]) and correction.kind in ('MEETING', 'REJECT')
    and not exists (select from meeting_decision where meeting_id = target.number)
order by 1`;

function lostCorrection(number: number): Change {
  return { what: 'LOST', kind: 'correction', number, field: null, before: null, after: null };
}

function compareFindings(told: readonly ToldFinding[], now: readonly ToldFinding[]): Change[] {
  const earlier = new Map(told.map((finding) => [`${finding.kind} ${finding.id}`, finding]));
  const later = new Set(now.map(({ kind, id }) => `${kind} ${id}`));
  const plain = (what: Change['what'], { kind, id, words }: ToldFinding): Change => {
    const gone = what === 'REMOVED';
    return { what, kind, number: id, field: null, before: gone ? words : null, after: gone ? null : words };
  };
  return [
    ...told.filter(({ kind, id }) => !later.has(`${kind} ${id}`)).map((finding) => plain('REMOVED', finding)),
    ...now.flatMap((finding) => {
      const before = earlier.get(`${finding.kind} ${finding.id}`);
      return before ? changedFields(before, finding) : [plain('ADDED', finding)];
    }),
  ];
}

function changedFields(before: ToldFinding, { kind, id, fields }: ToldFinding): Change[] {
  return Object.entries(fields).flatMap(([field, after]) => {
    const old = before.fields[field] ?? null;
    return old === after ? [] : [{ what: 'CHANGED', kind, number: id, field, before: old, after }];
  });
}
