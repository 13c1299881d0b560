import type { ActorKey, FoundActor } from '../../model/actor';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Attribution, Spoken } from './attribution';

/**
 * Whoever says what somebody else said passes it on.
 * "Iran said …, IRNA reported": the agency's own report of somebody's statement is no second quote, it passes
 * the first on. Where the report names nobody else ("…, IRNA said") the agency keeps its quote and is the speaker.
 */
export function passOn(
  text: string,
  spoken: readonly Spoken[],
  actors: ReadonlyMap<ActorKey, FoundActor>,
  lexicon: QuoteLexicon,
): Spoken[] {
  const inOrder = [...spoken].sort((a, b) => startOf(a.attribution) - startOf(b.attribution));
  const dropped = new Set<Spoken>();
  const reporters = new Set(inOrder.filter((one) => isReporter(text, one, actors, lexicon)));
  inOrder.forEach((outer, at) => {
    for (const inner of statementsWithin(text, outer, inOrder, at)) {
      const others = [...outer.speakers, ...outer.reportedBy].filter(
        (key) => ![...inner.reportedBy, ...inner.speakers].includes(key),
      );
      if (!TURNS_AWAY.test(outer.attribution.act)) inner.reportedBy.push(...others);
      if (reporters.has(outer) && fills(outer.attribution.content[0]!, inner.attribution)) dropped.add(outer);
    }
  });
  return spoken.filter((one) => !dropped.has(one));
}

/** Whoever denies or questions a statement does not pass it on: "Iran denied the claim that …". */
const TURNS_AWAY = /^(?:DENY|DOUBT|ASK|CRITICISE|REFUSE|DECLINE_COMMENT)$/;

function startOf({ content, source, cue }: Attribution): number {
  return Math.min(...[content, source, cue].flatMap((spans) => (spans[0] ? [spans[0][0]] : [])));
}

/** A body that is known to pass on news, or that the words call one: "the news agency". */
function isReporter(
  text: string,
  { attribution, speakers, reportedBy }: Spoken,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  lexicon: QuoteLexicon,
): boolean {
  // "IRNA quoted officials as saying": the officials state what they say of others.
  const cites = (attribution.source[0]?.[0] ?? 0) > (attribution.cue[0]?.[0] ?? 0);
  if (
    [...speakers, ...(cites ? reportedBy : [])].some((key) =>
      /^(?:NEWS_AGENCY|OUTLET)$/.test(actors.get(key)?.kind ?? ''),
    )
  )
    return true;
  const named = attribution.source.map(([start, end]) => text.slice(start, end).toLowerCase()).join(' ');
  return (named.match(/\p{L}+/gu) ?? []).some((word) => lexicon.reporters.includes(word));
}

/** How many statements may begin between a report's first words and the statement it passes on. */
const NEAR = 4;

/** The statements of others that stand whole within a report. */
function statementsWithin(text: string, outer: Spoken, inOrder: readonly Spoken[], at: number): Spoken[] {
  const [report] = outer.attribution.content;
  if (!report) return [];
  return inOrder
    .slice(Math.max(0, at - NEAR), at + 1 + NEAR)
    .filter((inner) => inner !== outer && standsWithin(text, report, inner.attribution));
}

function standsWithin(text: string, report: Span, { source, cue, content }: Attribution): boolean {
  return (
    source.length > 0 &&
    cue.length > 0 &&
    [...source, ...cue, ...content].every((part) => contains(report, part)) &&
    !/^(?:i|we)$/i.test(text.slice(...source[0]!))
  );
}

/** Units of text that may be left of a report outside the statement: "also", "on Sunday". */
const LEFT_OVER = 20;

/** Units of text that may tell when and where quoted words were said: "on March 25 while presenting the report". */
const OCCASION = 60;

/** Nothing of the report is left beside the statement, so that it says no more than who said it. */
function fills(report: Span, { source, cue, content, kind }: Attribution): boolean {
  const parts = [...source, ...cue, ...content];
  const first = Math.min(...parts.map(([start]) => start));
  const last = Math.max(...parts.map(([, end]) => end));
  return first - report[0] <= LEFT_OVER && report[1] - last <= (kind === 'DIRECT' ? OCCASION : LEFT_OVER);
}
