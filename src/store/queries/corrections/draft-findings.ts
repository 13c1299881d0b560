import type { Corrected, CorrectionRequest, MeetingFields, RejectedFinding } from '../../../model/correction';
import { parseFuzzyDate } from '../../../model/fuzzy-date';
import type { Statements } from '../statements';
import { anchorsIn } from './anchors';
import { targets, type Draft } from './draft';
import { findActors, findMeetings, readId, unknown } from './find-targets';
import { CorrectionRefused } from './refused';

type Request<Kind extends CorrectionRequest['kind']> = Extract<CorrectionRequest, { kind: Kind }>;

export async function draftSpeakers(
  statements: Statements,
  request: Request<'SET_SPEAKERS'>,
): Promise<Draft> {
  const quote = readId(request.quote, ['quote'], 'quote').number;
  const speakers = await findActors(statements, request.speakers, 'speakers');
  const [at] = await placesOf(statements, 'quote', quote, 'quote');
  const ids = speakers.map(({ id }) => id);
  return {
    details: { kind: 'SPEAKERS', articleId: at.articleId, quote: at, speakers: ids },
    targets: [...targets('quote', [quote]), ...targets('article', [at.articleId]), ...targets('actor', ids)],
  };
}

export async function draftReject(statements: Statements, request: Request<'REJECT'>): Promise<Draft> {
  const { kind, number } = readId(request.id, ['quote', 'meeting', 'role', 'relation'], 'id');
  if (kind === 'meeting') {
    await findMeetings(statements, [request.id], 'id');
    return { details: { kind: 'REJECT', meeting: number }, targets: targets('meeting', [number]) };
  }
  const finding = kind as RejectedFinding;
  const at = await placesOf(statements, finding, number, 'id');
  const articles = [...new Set(at.map(({ articleId }) => articleId))];
  return {
    details: { kind: 'REJECT', finding, at: [...at] },
    targets: [...targets(kind, [number]), ...targets('article', articles)],
  };
}

export async function draftMergeMeetings(
  statements: Statements,
  request: Request<'MERGE_MEETINGS'>,
): Promise<Draft> {
  const [keep = 0] = await findMeetings(statements, [request.keep], 'keep');
  const merge = await findMeetings(statements, request.merge, 'merge');
  if (merge.length === 0)
    throw new CorrectionRefused('NOTHING_GIVEN', 'Name the meetings to merge.', 'merge');
  if (merge.includes(keep))
    throw new CorrectionRefused('SAME', `meeting-${keep} can't be merged with itself.`, 'merge');
  return { details: { kind: 'MEETING', keep, merge }, targets: targets('meeting', [keep, ...merge]) };
}

export async function draftMeeting(statements: Statements, request: Request<'SET_MEETING'>): Promise<Draft> {
  const [meeting = 0] = await findMeetings(statements, [request.id], 'id');
  const places =
    typeof request.place === 'string' ? await findActors(statements, [request.place], 'place') : [];
  const people = request.participants
    ? await findActors(statements, request.participants, 'participants')
    : [];
  const [place] = places;
  if (place && place.type !== 'PLACE')
    throw new CorrectionRefused('WRONG_KIND', `actor-${place.id} is no place.`, 'place');
  if (request.date && !parseFuzzyDate(request.date)) {
    const message = `"${request.date}" is no date. Write a day as 2007-05-28, a month as 2007-05.`;
    throw new CorrectionRefused('DATE_INVALID', message, 'date');
  }
  const fields: MeetingFields = {
    ...(request.status ? { status: request.status } : {}),
    ...(request.date ? { date: request.date } : {}),
    ...(place ? { place: place.id } : {}),
    ...(request.participants ? { participants: people.map(({ id }) => id) } : {}),
  };
  if (Object.keys(fields).length === 0) {
    const message = 'Give what to set: status, date, place or participants.';
    throw new CorrectionRefused('NOTHING_GIVEN', message);
  }
  const actors = [...new Set([...places, ...people].map(({ id }) => id))];
  return {
    details: { kind: 'MEETING', meeting, fields },
    targets: [...targets('meeting', [meeting]), ...targets('actor', actors)],
  };
}

/**
 * Where it stands. Of a quote its content, since two quotes, one in the other, share their other words; of a role every
 * place, since the graph shows it once for all articles that tell of it.
 */
async function placesOf(
  statements: Statements,
  table: RejectedFinding,
  id: number,
  field: string,
): Promise<readonly [Corrected, ...Corrected[]]> {
  const rows = await statements.query<Place[]>(PLACES[table], [id]);
  const places = rows.map(({ from, to, ...place }) => ({ ...place, whole: [from, to] as const }));
  const [first, ...others] = await anchorsIn(statements, places);
  if (!first) throw unknown(`${table}-${id}`, field);
  return [first, ...others];
}

interface Place {
  id: number;
  is: string;
  articleId: number;
  start: number;
  end: number;
  from: number;
  to: number;
}

const PLACES: Record<RejectedFinding, string> = {
  role: `/* placesOfRole */
    select same.id, '' as is, same.article_id as "articleId", same.start_offset as start, same.end_offset as end,
      same.start_offset as from, same.end_offset as to
    from role join role as same on same.person_id = role.person_id and lower(same.title) = lower(role.title)
      and same.of_id is not distinct from role.of_id
    where role.id = $1 order by same.id`,
  relation: `/* placeOfRelation */
    select id, kind as is, article_id as "articleId", start_offset as start, end_offset as end,
      start_offset as from, end_offset as to from relation where id = $1`,
  quote: `/* placeOfQuote */
    select quote.id, quote.kind as is, quote.article_id as "articleId", min(span.start_offset) as start,
      max(span.end_offset) as end, quote.start_offset as from, quote.end_offset as to
    from quote join quote_span as span on span.article_id = quote.article_id and span.quote_id = quote.id
    where quote.id = $1 and span.part = 'CONTENT' group by quote.article_id, quote.id`,
};
