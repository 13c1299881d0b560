import { anchorAt } from '../../../model/anchor';
import type { Pin } from '../../../model/correction';
import type { Resolver } from '../../../model/resolution';
import type { Statements } from '../statements';
import { storedAnalyses, type StoredAnalysis } from '../versions/stored-analysis';
import type { ActorTarget } from './find-targets';

/** Whom more articles tell of is not gone where some of them come to mean another one. */
const MOST_PINNED = 50;

interface Told {
  id: number;
  articleId: number;
  key: string;
}

/** What the oldest articles say of these actors, so that it stays theirs. */
export async function pinsOf(statements: Statements, actors: readonly ActorTarget[]): Promise<Pin[]> {
  const told = await statements.query<Told[]>(TOLD, [actors.map(({ id }) => id), MOST_PINNED]);
  const analyses = await storedAnalyses(statements, [...new Set(told.map(({ articleId }) => articleId))]);
  const byArticle = new Map(analyses.map((analysis) => [analysis.articleId, analysis]));
  const types = new Map(actors.map(({ id, type }) => [id, type]));
  return told.flatMap(({ id, articleId, key }) => {
    const [analysis, type] = [byArticle.get(articleId), types.get(id)];
    return analysis && type ? pinIn(analysis, key, { articleId, actor: id, type }) : [];
  });
}

const TOLD = `/* articlesToPin */
select wanted.id, told.article_id as "articleId", told.key from unnest($1::bigint[]) as wanted (id)
cross join lateral (
  select article_id, key from actor_decision where actor_id = wanted.id and mention_count > 0
  order by article_id, key limit $2) as told
order by told.article_id, wanted.id`;

/** By the first name that the article calls it by. */
function pinIn(
  { input: { article, findings } }: StoredAnalysis,
  key: string,
  of: Pick<Pin, 'articleId' | 'actor' | 'type'>,
): Pin[] {
  const mentions = findings.mentions.filter(({ actor, type }) => actor === key && type === of.type);
  const mention = mentions.find(({ kind }) => kind === 'NAME') ?? mentions[0];
  return mention ? [{ ...of, ...anchorAt(article.text, [mention.start, mention.end]) }] : [];
}

/** The articles by whose own decisions these words mean somebody else. */
export async function pinnedOtherwise(
  statements: Statements,
  pins: readonly Pin[],
  resolver: Resolver,
): Promise<number[]> {
  const analyses = await storedAnalyses(statements, [...new Set(pins.map(({ articleId }) => articleId))]);
  const isOther = ({ articleId, input, decided }: StoredAnalysis): boolean => {
    const here = pins.filter((pin) => pin.articleId === articleId);
    return [...resolver.pinnedActors(input, here)].some(([key, id]) => decided.actors.get(key) !== id);
  };
  return analyses.filter(isOther).map(({ articleId }) => articleId);
}
