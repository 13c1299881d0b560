import type { ArticleToSave } from '../article-to-save';
import type { EarlierFinding } from './earlier-findings';
import { send, type Statements } from '../statements';
import type { StoredAnalysis } from './stored-analysis';

/** An article that is there, or one that was deleted and on which corrections hang: it comes back under its old id. */
export interface KnownArticle {
  id: number;
  identityKey: string;
  textHash: Buffer;
  former: Former | null;
}

/** What a deleted article showed, by places in a text that is gone. */
export interface Former {
  findings: EarlierFinding[];
  reports: EarlierFinding[];
}

/** The article of the first of these identities (see article-identity.ts) as which one was taken in before, or else that of the address. */
export async function findKnownArticle(
  statements: Statements,
  identityKeys: readonly string[],
  url: string | null = null,
): Promise<KnownArticle | null> {
  const rows = await statements.query<KnownArticle[]>(
    `/* findKnownArticle */
     select id, identity_key as "identityKey", text_hash as "textHash", null as former
     from article where identity_key = any ($1::text[]) or url = $2
     union all
     select article_id, identity_key, text_hash, json_build_object('findings', findings, 'reports', reports)
     from former_article where identity_key = any ($1::text[])`,
    [identityKeys, url],
  );
  const byKey = new Map(rows.map((known) => [known.identityKey, known]));
  return identityKeys.flatMap((key) => byKey.get(key) ?? [])[0] ?? rows[0] ?? null;
}

/** What was decided of an article of which nothing is there: only what it had before it was deleted. */
export function formerAnalysis(
  articleId: number,
  input: ArticleToSave,
  former: Former | null,
): StoredAnalysis & { gone: EarlierFinding[] | undefined } {
  const nothing = { actors: [], mentions: [], roles: [], quotes: [], meetings: [], relations: [], dates: [] };
  return {
    articleId,
    publishedFrom: null,
    input: { ...input, findings: { ...input.findings, ...nothing } },
    decided: { actors: new Map(), meetings: new Map() },
    decisions: new Map(),
    reports: former?.reports ?? [],
    shownNames: [],
    gone: former?.findings,
  };
}

/** Keeps a deleted article's id for when it comes back, where a correction would be lost otherwise. */
export async function rememberArticle(
  statements: Statements,
  { identityKey, textHash }: { identityKey: string; textHash: Buffer },
  { articleId, decided, reports }: StoredAnalysis,
  findings: readonly EarlierFinding[],
): Promise<void> {
  await send(statements, REMEMBER, [
    identityKey,
    articleId,
    textHash,
    JSON.stringify(findings),
    JSON.stringify(reports),
    [...decided.actors.values()],
    [...decided.meetings.values()],
  ]);
}

const REMEMBER = `/* rememberArticle */
insert into former_article (identity_key, article_id, text_hash, findings, reports)
select $1, $2::bigint, $3, $4::jsonb, $5::jsonb where exists (
  select from correction_target as target join correction on correction.id = target.correction_id and undone_at is null
  where target.kind = 'article' and target.number = $2
    or target.kind = 'actor' and target.number = any ($6::bigint[])
      and not exists (select from actor_decision where actor_id = target.number)
    or target.kind = 'meeting' and target.number = any ($7::bigint[])
      and not exists (select from meeting_decision where meeting_id = target.number))`;

export async function forgetFormer(statements: Statements, articleId: number): Promise<void> {
  await send(statements, 'delete from former_article where article_id = $1', [articleId]);
}
