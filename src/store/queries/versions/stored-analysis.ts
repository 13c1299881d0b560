import type { AnalysedArticle } from '../../../model/analysed-article';
import type { ActorKey, ActorType } from '../../../model/actor';
import type { ActorDecision } from '../../../model/resolution';
import type { ArticleToSave } from '../article-to-save';
import type { EarlierFinding } from './earlier-findings';
import type { NameUse } from '../actors/name-uses';
import { send, type Statements } from '../statements';

/** Who an article's actors and which its meetings are, before corrections; by their keys in the findings. */
export interface Decided {
  actors: ReadonlyMap<ActorKey, number>;
  meetings: ReadonlyMap<string, number>;
}

/** Whom a decision chose, of which type that is, and what it said of the choice. */
export type StoredDecision = Pick<ActorDecision, 'reason' | 'fullerName'> & { id: number; type: ActorType };

/** An article's analysis as it is stored, with what was decided of it. */
export interface StoredAnalysis {
  articleId: number;
  publishedFrom: string | null;
  input: ArticleToSave;
  decided: Decided;
  decisions: ReadonlyMap<ActorKey, StoredDecision>;
  reports: EarlierFinding[];
  shownNames: NameUse[];
}

/** A name as it is stored with its article: whose it is, and of what kind. */
export type ShownName = [actorId: number, text: string, kind: NameUse['kind']];

interface Row {
  articleId: number;
  text: string;
  runId: number;
  publishedFrom: string | null;
  content: AnalysedArticle;
  shownNames: ShownName[];
  decisions: Record<ActorKey, StoredDecision> | null;
  reports: { key: string; meeting: number; kind: string; start: number; end: number }[];
}

/** Those of the articles that have one, in the order of their ids. */
export async function storedAnalyses(
  statements: Statements,
  articleIds: readonly number[],
): Promise<StoredAnalysis[]> {
  const rows = await statements.query<Row[]>(SQL, [articleIds]);
  return rows.map(toAnalysis);
}

const SQL = `/* storedAnalyses */
select article.id as "articleId", article.text, article.run_id as "runId", analysed.content,
  to_char(article.published_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedFrom",
  analysed.shown_names as "shownNames",
  (select json_object_agg(key, json_strip_nulls(json_build_object('id', actor_id, 'type', actor.type, 'reason', reason,
    'fullerName', case when is_fuller then decision.name end)))
    from actor_decision as decision join actor on actor.id = actor_id where article_id = article.id) as decisions,
  (select coalesce(json_agg(json_build_object('key', key, 'meeting', meeting_id, 'kind', kind,
    'start', start_offset, 'end', end_offset)), '[]') from meeting_decision where article_id = article.id) as reports
from analysed_article as analysed join article on article.id = analysed.article_id
where article.id = any ($1::bigint[]) order by article.id`;

function toAnalysis({ articleId, text, runId, publishedFrom, content, ...row }: Row): StoredAnalysis {
  const decisions = Object.entries(row.decisions ?? {});
  return {
    articleId,
    publishedFrom,
    input: { ...content, article: { ...content.article, text }, runId },
    decided: {
      actors: new Map(decisions.map(([key, { id }]) => [key, id])),
      meetings: new Map(row.reports.map(({ key, meeting }) => [key, meeting])),
    },
    decisions: new Map(decisions),
    reports: row.reports.map(({ meeting, kind, start, end }) => ({
      table: 'meeting_report',
      id: 0,
      kind,
      start,
      end,
      meetingId: meeting,
    })),
    shownNames: row.shownNames.map(([actorId, name, kind]) => ({ actorId, text: name, kind })),
  };
}

/** Keeps an analysis as it is, the text apart, which the article's row has; and by what names the article shows its actors. */
export async function storeAnalysis(
  statements: Statements,
  articleId: number,
  { article, findings, outlet, authors, credits, dateline }: ArticleToSave,
  shownNames: readonly NameUse[],
): Promise<void> {
  const content: AnalysedArticle = {
    article: { ...article, text: '' },
    findings,
    outlet,
    authors,
    credits,
    dateline,
  };
  await send(
    statements,
    `/* storeAnalysis */ insert into analysed_article (article_id, content, shown_names) values ($1, $2, $3)
     on conflict (article_id) do update set (content, shown_names) = (excluded.content, excluded.shown_names)`,
    [articleId, JSON.stringify(content), JSON.stringify(shownNames.map(toShown))],
  );
}

export async function storeShownNames(
  statements: Statements,
  articleId: number,
  names: readonly NameUse[],
): Promise<void> {
  await send(
    statements,
    '/* storeShownNames */ update analysed_article set shown_names = $2 where article_id = $1',
    [articleId, JSON.stringify(names.map(toShown))],
  );
}

function toShown({ actorId, text, kind }: NameUse): ShownName {
  return [actorId, text, kind];
}
