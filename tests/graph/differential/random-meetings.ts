import { MEETING_KINDS, MEETING_LEVELS, MEETING_STATUSES } from '../../../src/model/meeting';
import { DATES, dateColumns } from './random-dates';
import { evidenceColumns, idsOf, type Row, sentenceOf, spanColumns, type Tables } from './random-parts';
import type { Seeded } from './seeded';

const ROLES = ['PARTY', 'HEAD', 'DELEGATE', 'HOST', 'MEDIATOR', 'OBSERVER'];

export function randomMeetings(tables: Tables, chance: Seeded): Tables {
  const { actor = [], article = [] } = tables;
  const meeting = Array.from({ length: 9 }, (_, index): Row => ({
    id: index + 1,
    ...facts(actor, chance),
    date_article_id: 1 + chance.below(article.length),
  }));
  const meeting_report = Array.from({ length: 16 }, (_, index): Row => {
    const of = chance.pick(article);
    return {
      article_id: of['id'],
      id: index + 1,
      meeting_id: chance.pick(idsOf(meeting)),
      ...facts(actor, chance),
      ...spanColumns(chance),
      ...evidenceColumns(chance),
      published_from: of['published_from'],
    };
  });
  return {
    meeting,
    meeting_actor: meeting.flatMap((one) =>
      participants(actor, chance).map((part) => ({
        meeting_id: one['id'],
        ...part,
        date_from: one['date_from'],
        date_to: one['date_to'],
      })),
    ),
    meeting_report,
    meeting_report_span: meeting_report.flatMap((report) => spans(report, actor, chance)),
  };
}

function facts(actor: readonly Row[], chance: Seeded): Row {
  return {
    title: sentenceOf(chance),
    kind: chance.pick(MEETING_KINDS),
    status: chance.pick(MEETING_STATUSES),
    level: chance.maybe(0.4, () => chance.pick(MEETING_LEVELS)),
    ...dateColumns(
      'date',
      chance.maybe(0.3, () => chance.pick(DATES)),
      chance,
      0,
    ),
    place_id: chance.maybe(0.4, () => chance.pick(idsOf(actor, 'PLACE'))),
    host_id: chance.maybe(0.6, () => chance.pick(idsOf(actor))),
  };
}

/** An actor may stand in it twice, in two parts. */
function participants(actor: readonly Row[], chance: Seeded): Row[] {
  const ids = [...chance.some(idsOf(actor), 4), ...chance.some(idsOf(actor), 1)];
  return ids.map((actorId, ordinal) => ({
    ordinal,
    actor_id: actorId,
    role: chance.pick(ROLES),
    side_id: chance.maybe(0.5, () => chance.pick(ids)),
    is_side: chance.chance(0.4),
    level: chance.maybe(0.5, () => chance.pick(MEETING_LEVELS)),
  }));
}

let unique = 0;

function spans(report: Row, actor: readonly Row[], chance: Seeded): Row[] {
  return ['MENTION', 'AGENDA', 'OUTCOME', 'PARTICIPANT'].flatMap((part) =>
    Array.from({ length: chance.below(3) }, (_, ordinal) => ({
      article_id: report['article_id'],
      report_id: report['id'],
      part,
      ordinal,
      actor_id: part === 'PARTICIPANT' ? chance.pick(idsOf(actor)) : null,
      ...spanColumns(chance, (unique += 1)),
    })),
  );
}
