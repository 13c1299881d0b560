import type { ActorKey, ActorType } from '../../model/actor';
import type { AnalysedArticle } from '../../model/analysed-article';

/**
 * The article with actors of the types that they are shown as: whoever was merged into one of another type is of that
 * one. What only the type of before can have goes: a body has no office, and nothing takes place at a person.
 */
export function takeTypes(
  analysed: AnalysedArticle,
  types: ReadonlyMap<ActorKey, ActorType>,
): AnalysedArticle {
  const { findings, outlet, authors, dateline } = analysed;
  if (findings.actors.every(({ id, type }) => (types.get(id) ?? type) === type)) return analysed;
  const actors = findings.actors.map((actor) => ({ ...actor, type: types.get(actor.id) ?? actor.type }));
  const typeOf = new Map(actors.map(({ id, type }) => [id, type]));
  const isOf = (type: ActorType, key: ActorKey): boolean => typeOf.get(key) === type;
  const place = (key?: ActorKey): ActorKey | undefined =>
    key !== undefined && isOf('PLACE', key) ? key : undefined;
  return {
    ...analysed,
    outlet: outlet !== null && isOf('ORGANISATION', outlet) ? outlet : null,
    authors: authors.filter((author) => isOf('PERSON', author)),
    dateline: place(dateline ?? undefined) ?? null,
    findings: {
      ...findings,
      actors,
      roles: findings.roles.filter(({ person }) => isOf('PERSON', person)),
      quotes: findings.quotes.map((quote) => ({ ...quote, saidAt: place(quote.saidAt) })),
      meetings: findings.meetings.map((meeting) => ({ ...meeting, place: place(meeting.place) })),
    },
  };
}
