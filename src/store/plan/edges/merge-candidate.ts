import { many } from '../field';
import { sizeOf } from '../page';
import { raw, sql } from '../sql';

/** So many proposals are looked through, the likeliest. */
const MOST_COMPARED = 5_000;

/** Actors, for an article's decision may be about ones that are one by now, or kept apart. */
export const mergeCandidates = many(
  (_row, args) => sql`select pair.left_id, pair.right_id, pair.score, pair.reasons from (
      select least(one.id, other.id) as left_id, greatest(one.id, other.id) as right_id, max(near.score) as score,
        json_agg(distinct near.reason) as reasons, max(one.mention_count + other.mention_count) as mentions
      from (select * from merge_candidate order by score desc limit ${raw(String(MOST_COMPARED))}) near
      join actor_decision decision on decision.article_id = near.article_id and decision.key = near.key
      join actor found on found.id = decision.actor_id
      join actor candidate on candidate.id = near.candidate_id
      join actor one on one.id = coalesce(found.merged_into, found.id)
      join actor other on other.id = coalesce(candidate.merged_into, candidate.id)
      where one.id <> other.id and one.article_count > 0 and other.article_count > 0
      group by 1, 2) pair
    where not exists (
      select from correction
      join actor a on a.id = (details ->> 'left')::bigint join actor b on b.id = (details ->> 'right')::bigint
      where correction.kind = 'KEEP_APART' and undone_at is null
        and least(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) = pair.left_id
        and greatest(coalesce(a.merged_into, a.id), coalesce(b.merged_into, b.id)) = pair.right_id)
    order by pair.score * ln(1 + pair.mentions) desc, pair.left_id, pair.right_id limit ${sizeOf(args)}::int`,
  MOST_COMPARED,
);
