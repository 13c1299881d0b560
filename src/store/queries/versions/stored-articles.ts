import type { Article } from '../../../model/article';
import type { Statements } from '../statements';

interface Row {
  id: number;
  text: string;
  article: Article | null;
  title: string | null;
  url: string | null;
  language: string | null;
  outlet: string | null;
  published: Article['published'];
  authors: string[];
  credits: string[];
  origins: Record<string, string>;
}

/** What analyses of before did not keep. */
const NOT_STATED = { topics: [], genre: null };

/** So many articles whose ids come after this one, as they were taken in. */
export async function articlesAfter(
  statements: Statements,
  after: number,
  size: number,
): Promise<{ id: number; article: Article }[]> {
  const rows = await statements.query<Row[]>(SQL, [after, size]);
  return rows.map(({ id, text, article, ...told }) => ({
    id,
    article: { ...NOT_STATED, ...(article ?? told), text },
  }));
}

export async function countArticles(statements: Statements): Promise<number> {
  const rows = await statements.query<{ count: number }[]>('select count(*)::int as count from article');
  return rows[0]?.count ?? 0;
}

/** An article of before analyses were kept is put together from the graph. */
const SQL = `/* articlesAfter */
select article.id, article.text, content -> 'article' as article, title, url, language, article.origins,
  outlet.name as outlet,
  case when published_value is not null
    then json_build_object('value', published_value, 'origin', published_origin) end as published,
  (select coalesce(json_agg(actor.name order by ordinal), '[]') from article_author
    join actor on actor.id = actor_id where article_id = article.id) as authors,
  (select coalesce(json_agg(actor.name order by ordinal), '[]') from article_credit
    join actor on actor.id = actor_id where article_id = article.id and role = 'WIRE') as credits
from article
left join analysed_article as analysed on analysed.article_id = article.id
left join actor as outlet on outlet.id = article.outlet_id
where article.id > $1 order by article.id limit $2`;
