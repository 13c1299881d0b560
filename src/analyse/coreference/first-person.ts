import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { FoundRole } from '../../model/role';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document } from '../text/document';
import type { StatementSpans } from './coreference-input';
import { pronounOf } from './pronoun-of';
import { SpanSweep } from './span-sweep';
import type { Address } from './vocatives';

/** Who speaks each statement, as far as it is known. */
export type SpeakerOf = (statement: StatementSpans) => FoundActor | null;

/** Whom somebody means by "we": a company itself, one person the body whose officer they are; null where none is told. */
export type SpeaksFor = (speaker: FoundActor) => FoundActor | null;

export function speaksForBody(
  roles: readonly FoundRole[],
  actors: ReadonlyMap<ActorKey, FoundActor>,
  { officesOfState }: CoreferenceLexicon,
): SpeaksFor {
  const speaking = roles.filter(
    ({ title, of }) => of && (actors.get(of)?.type !== 'PLACE' || officesOfState.test(title)),
  );
  const bodies = new Map(speaking.map(({ person, of }) => [person, of!] as const));
  return (speaker) => {
    if (speaker.type === 'PERSON') return actors.get(bodies.get(speaker.id) ?? '') ?? null;
    // "A spokesman for the bank"
    const body = officesOfState.test(speaker.name) ? actors.get(speaker.of ?? '') : undefined;
    return body && body.type !== 'PERSON' ? body : speaker;
  };
}

/** "I" and "we" in what somebody says: the speaker, or the body that the speaker speaks for. */
export function firstPersons(
  doc: Document,
  statements: readonly StatementSpans[],
  speakerOf: SpeakerOf,
  speaksFor: SpeaksFor,
  lexicon: CoreferenceLexicon,
): FoundMention[] {
  const contents = new SpanSweep(
    statements.flatMap((value) => value.content.map((span) => ({ span, value }))),
  );
  // '"The doctor said I was ill," Lee said': the I of somebody's own words is theirs, whoever else they report.
  const ownWords = new SpanSweep(
    statements.flatMap((value) => value.verbatim.map((span) => ({ span, value }))),
  );
  const found: FoundMention[] = [];
  for (const { words } of doc.sentences) {
    for (const word of words) {
      const row = pronounOf(word, lexicon);
      if (row?.person !== 1) continue;
      const statement = ownWords.at(word.start) ?? contents.at(word.start);
      const speaker = statement && speakerOf(statement);
      if (!speaker || !saysI(speaker, row.plural, lexicon)) continue;
      const actor = row.plural ? speaksFor(speaker) : speaker;
      if (actor) found.push(pronounMention(word.start, word.end, actor, row.plural ? 0.6 : 0.85));
    }
  }
  return found;
}

/** Whom a statement is said to, as far as it is known. */
export type HearerOf = (statement: StatementSpans) => FoundActor | null;

/** "You" in somebody's own words: who is called by name there, else the one person whom it is said to. */
export function secondPersons(
  doc: Document,
  statements: readonly StatementSpans[],
  called: readonly Address[],
  hearerOf: HearerOf,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  lexicon: CoreferenceLexicon,
): FoundMention[] {
  const addresses = new SpanSweep(called.map(({ span, actor }) => ({ span, value: actors.get(actor)! })));
  const verbatim = new SpanSweep(
    statements.flatMap((value) => value.verbatim.map((span) => ({ span, value }))),
  );
  const found: FoundMention[] = [];
  for (const { words } of doc.sentences) {
    for (const word of words) {
      if (pronounOf(word, lexicon)?.person !== 2) continue;
      const statement = verbatim.at(word.start);
      const hearer = addresses.at(word.start) ?? (statement && hearerOf(statement));
      if (hearer?.type === 'PERSON')
        found.push(pronounMention(word.start, word.end, hearer, 0.8, 'addressee'));
    }
  }
  return found;
}

/** A body says "we", a person or somebody without a name "I", and a banner neither. */
function saysI({ type, name }: FoundActor, plural: boolean, { listeners }: CoreferenceLexicon): boolean {
  if (type === 'UNNAMED_SOURCE')
    return name
      .split(/\s(?:of|in|at|from|for|with|on)\s/)[0]!
      .split(' ')
      .some((word) => listeners.test(word));
  return plural || type === 'PERSON';
}

function pronounMention(
  start: number,
  end: number,
  actor: FoundActor,
  confidence: number,
  rule = 'speaker',
): FoundMention {
  return { start, end, kind: 'PRONOUN', type: actor.type, actor: actor.id, confidence, rule };
}
