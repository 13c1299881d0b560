import type { FoundMeeting } from '../../model/meeting';
import type { Document } from '../text/document';
import { mentionIndex } from '../text/mention-index';
import { buildMeeting } from './build-meeting';
import { Principals } from './parties/principals';
import { joinReports } from './reports/join-reports';
import type { MeetingDraft } from './reports/meeting-draft';
import type { MeetingInput } from './reports/read-reports';
import { readReports } from './reports/read-reports';

/**
 * The meetings that a text reports, each once, whatever it calls them: talks, summits, visits, calls, conferences,
 * hearings and sessions, held or ahead. In order of first mention.
 */
export function findMeetings(doc: Document, findings: Omit<MeetingInput, 'text'>): FoundMeeting[] {
  const contents = [...findings.contents].sort((a, b) => a[0] - b[0]);
  const input = { ...findings, contents, text: doc.text };
  const index = mentionIndex(input.mentions, input.actors);
  const reports = readReports(doc, input, index);
  const { sameWords } = input.lexicon.meetings;
  const { dates, published } = input;
  const drafts = joinReports(reports, { actors: index.actors, dates, sameWords, published }).filter(
    hasSubstance,
  );
  const principals = new Principals(doc, input, index);
  return drafts.map((draft, i) => buildMeeting(draft, `m${i + 1}`, input, index, principals));
}

/** A single bare word ("talks are needed") reports no meeting: somebody, somewhere, some day or a second word must be told. */
function hasSubstance({ reports, people, nations, place, date }: MeetingDraft): boolean {
  const named = people.size + nations.size > 0 || place !== undefined || date !== undefined;
  return (
    named || reports.length > 1 || reports.some((r) => r.parties.length > 0 || r.trigger.kind !== 'TALKS')
  );
}
