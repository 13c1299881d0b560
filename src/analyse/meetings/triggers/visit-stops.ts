import type { ActorKey } from '../../../model/actor';
import type { FoundDate } from '../../../model/date';
import type { FoundMention } from '../../../model/mention';
import { firstStartingFrom } from '../../../model/text-order';
import { wordAt } from '../../syntax/sentence-tree';
import type { MentionIndex } from '../../text/mention-index';
import { mentionsWithin } from '../../text/mention-index';
import type { MeetingReport } from '../reports/meeting-report';

/**
 * A report for each stop of a journey: "visited Turkey on 4 April and Uzbekistan on 5 April" tells of two visits; so does
 * "will visit Turkey and Uzbekistan next week", with the one time of both.
 */
export function visitStops(
  report: MeetingReport,
  dates: readonly FoundDate[],
  index: MentionIndex,
): MeetingReport[] {
  const further = furtherPlaces(report, index);
  const [next] = further;
  if (!next) return [report];
  const { span } = report.trigger;
  const own =
    report.date !== undefined && (dates[report.date]?.start ?? 0) < span[0] ? report.date : undefined;
  const places = [report.place, ...further.map(({ actor }) => actor)];
  const at = (place: ActorKey | undefined) => ({
    ...report,
    place,
    parties: report.parties.filter(
      (p) => p.mention?.actor === place || !places.includes(p.mention?.actor ?? ''),
    ),
  });
  const days = further.map((mention, i) =>
    dateWithin(dates, mention.end, further[i + 1]?.start ?? endOf(report)),
  );
  const start = dateWithin(dates, span[1], next.start) ?? own;
  const isShared = [start, ...days.slice(0, -1)].every((day) => day === undefined);
  const stops = further.map((mention, i) => ({
    ...at(mention.actor),
    date: isShared ? days.at(-1) : days[i],
    attendance: [],
  }));
  return [{ ...at(report.place), date: isShared ? days.at(-1) : start }, ...stops];
}

/** Countries and cities listed after the first. */
function furtherPlaces(report: MeetingReport, index: MentionIndex): FoundMention[] {
  const { trigger, place } = report;
  const first = index.actors.get(place ?? '');
  if (!trigger.verb?.placeObject || !first) return [];
  return mentionsWithin(index, trigger.span[1], endOf(report)).filter((mention) => {
    const actor = index.actors.get(mention.actor);
    const isStop = mention.kind === 'NAME' && (actor?.kind === 'COUNTRY' || actor?.kind === 'CITY');
    // "Paris, France" is one.
    return isStop && actor.countryCode !== first.countryCode && isListed(report, mention);
  });
}

function isListed({ trigger: { tree } }: MeetingReport, { start }: FoundMention): boolean {
  return /^(and|,)$/.test(tree.words[wordAt(tree, start) - 1]?.text ?? '');
}

function endOf({ trigger: { tree, span, after } }: MeetingReport): number {
  return tree.words[(after.at(-1)?.to ?? 0) - 1]?.end ?? span[1];
}

function dateWithin(dates: readonly FoundDate[], start: number, end: number): number | undefined {
  const at = firstStartingFrom(dates, start);
  return (dates[at]?.start ?? end) < end ? at : undefined;
}
