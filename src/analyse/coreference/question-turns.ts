import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document } from '../text/document';
import type { StatementSpans } from './coreference-input';

/**
 * Who asks and who answers in an interview whose turns are headed "Q" and "A": the person named most before the first
 * of them answers, and whoever that person is told to have spoken to there asks.
 */
export function questionTurns(
  doc: Document,
  statements: readonly StatementSpans[],
  names: readonly FoundMention[],
  actors: ReadonlyMap<ActorKey, FoundActor>,
  { askerLabel, answererLabel, interview }: CoreferenceLexicon,
): Map<StatementSpans, FoundActor> {
  const found = new Map<StatementSpans, FoundActor>();
  const labelOf = ({ source: [span], turn }: StatementSpans): string =>
    span && turn ? doc.text.slice(...span) : '';
  const turns = statements.filter((one) =>
    [askerLabel, answererLabel].some((label) => label.test(labelOf(one))),
  );
  if (!turns.length) return found;
  const start = Math.min(...turns.map(({ source }) => source[0]![0]));
  const intro = names.filter((name) => name.end <= start);
  const answerer = mostNamed(intro.filter(({ type }) => type === 'PERSON'));
  const asker = answerer && askerIn(doc, intro, answerer, actors, interview);
  for (const turn of turns) {
    const key = answererLabel.test(labelOf(turn)) ? answerer : asker;
    if (key) found.set(turn, actors.get(key)!);
  }
  return found;
}

function mostNamed(names: readonly FoundMention[]): ActorKey | null {
  const counts = new Map<ActorKey, number>();
  for (const { actor } of names) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The other person or paper in a sentence that tells of a talk with the one who answers. */
function askerIn(
  { sentences, text }: Document,
  intro: readonly FoundMention[],
  answerer: ActorKey,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  interview: RegExp,
): ActorKey | null {
  const asks = ({ actor, type }: FoundMention): boolean =>
    actor !== answerer &&
    (type === 'PERSON' || /^(?:OUTLET|NEWS_AGENCY)$/.test(actors.get(actor)?.kind ?? ''));
  for (const { start, end } of sentences) {
    const inside = intro.filter((name) => start <= name.start && name.end <= end);
    if (!inside.some(({ actor }) => actor === answerer) || !interview.test(text.slice(start, end))) continue;
    const asker = inside.find(asks);
    if (asker) return asker.actor;
  }
  return null;
}
