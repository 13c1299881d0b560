import type { MeetingReport } from './meeting-report';
import type { MeetingParty } from '../parties/meeting-party';

/** A report for each whom somebody met alone: "separate talks with Lee and Dunn". */
export function separateReports(report: MeetingReport): MeetingReport[] {
  if (!report.separate) return [report];
  const partners = report.parties.filter(isPartner);
  const met = [...new Set(partners.map(({ mention }) => mention?.actor))];
  if (met.length < 2) return [report];
  return met.map((actor, i) => ({
    ...report,
    parties: report.parties.filter((party) => !isPartner(party) || party.mention?.actor === actor),
    attendance: i ? [] : report.attendance,
  }));
}

function isPartner({ place, mention }: MeetingParty): boolean {
  return mention !== undefined && (place === 'WITH' || place === 'OBJECT');
}
