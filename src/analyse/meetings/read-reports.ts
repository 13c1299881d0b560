import type { FoundDate } from '../../model/date';
import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { FoundRole } from '../../model/role';
import type { MeetingLexicon, MeetingVerbRow } from '../lexicon/meeting-lexicon';
import type { NameLexicon } from '../lexicon/name-lexicon';
import type { TenseLexicon } from '../lexicon/tense-lexicon';
import type { SentenceTree } from '../syntax/sentence-tree';
import { childrenBy, treeOf } from '../syntax/sentence-tree';
import type { Document } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionsWithin } from '../text/mention-index';
import { findAgenda } from './find-agenda';
import { findMeetingDate } from './find-meeting-date';
import { findOutcome } from './find-outcome';
import { findParties } from './find-parties';
import { datelinePlace, findPlace } from './find-place';
import type { TriggerTables } from './find-triggers';
import { findTriggers, mayHoldTrigger, triggerTables } from './find-triggers';
import type { MeetingParty, PartyPlace } from './meeting-party';
import type { MeetingReport } from './meeting-report';
import type { MeetingTrigger } from './meeting-trigger';
import { nationalitiesOf } from './nationalities';
import type { Phrase } from './phrases-after';
import { triggerStatus } from './trigger-status';

/** What meetings read of the other finders and of the language. */
export interface MeetingInput {
  text: string;
  mentions: readonly FoundMention[];
  actors: readonly FoundActor[];
  roles: readonly FoundRole[];
  dates: readonly FoundDate[];
  published: string | undefined;
  /** What quotes report, by their start, so that an agenda ends where the reported words do. */
  contents: readonly Span[];
  lexicon: MeetingLexicons;
}

export interface MeetingLexicons {
  meetings: MeetingLexicon;
  tenses: TenseLexicon;
  names: NameLexicon;
}

/** So many distinct words of sport make a text one about sport, where a "meeting" is one of athletes. */
const SPORT_WORDS = 5;

/** Nouns and verbs that athletes share with ministers. */
const ALSO_SPORT = new Set([
  'meeting',
  'meet',
  'session',
  'host',
  'visit',
  'trip',
  'encounter',
  'conference',
  'receive',
  'welcome',
]);

/** Every mention of a meeting in a text, in order, with what its sentence tells of it. */
export function readReports(doc: Document, input: MeetingInput, index: MentionIndex): MeetingReport[] {
  const { meetings: lexicon } = input.lexicon;
  const tables = triggerTables(lexicon);
  const here = datelinePlace(doc.text, index);
  const sport = isSport(doc, lexicon);
  return doc.sentences
    .filter((sentence) => mayHoldTrigger(sentence.words, tables))
    .flatMap((sentence) => {
      const triggers = triggersOf(treeOf(sentence), tables, index).filter(
        (t) => !(sport && ALSO_SPORT.has(t.rule)),
      );
      return triggers.flatMap((trigger) => {
        const purposeOf = triggers.find((other) => isPurpose(trigger, other));
        return readReport(trigger, purposeOf, input, index, here) ?? [];
      });
    });
}

/** "Visited Bonn for talks": a noun after "for", and no verb between it and an earlier trigger. */
function isPurpose({ tree, index, verb }: MeetingTrigger, other: MeetingTrigger): boolean {
  if (verb || other.index >= index || index - other.index > LONGEST_PURPOSE) return false;
  const between = tree.words.slice(other.index + 1, index);
  const last = between.findLast((word) => word.xpos === 'IN' || word.xpos === 'TO');
  return last?.text.toLowerCase() === 'for' && !between.some((word) => word.upos === 'VERB');
}

/** Words from a visit to its purpose at most. */
const LONGEST_PURPOSE = 14;

function isSport(doc: Document, lexicon: MeetingLexicon): boolean {
  const words = new Set(lexicon.sportWords);
  const seen = new Set<string>();
  for (const sentence of doc.sentences) {
    for (const word of sentence.words) if (words.has(word.lemma)) seen.add(word.lemma);
  }
  return seen.size >= SPORT_WORDS;
}

/** A word within a body's name reports nothing: "Southern Christian Leadership Conference"; a summit is no body. */
function triggersOf(tree: SentenceTree, tables: TriggerTables, index: MentionIndex): MeetingTrigger[] {
  return findTriggers(tree, tables).filter(({ span: [, end], kind }) => {
    if (kind === 'SUMMIT') return true;
    const around = mentionsWithin(index, Math.max(0, end - 80), end);
    return !around.some(
      (m) => m.type === 'ORGANISATION' && m.kind === 'NAME' && m.start < end && end <= m.end,
    );
  });
}

function readReport(
  trigger: MeetingTrigger,
  purposeOf: MeetingTrigger | undefined,
  input: MeetingInput,
  index: MentionIndex,
  here: string | undefined,
): MeetingReport | undefined {
  const { meetings: lexicon, tenses, names } = input.lexicon;
  const parties = findParties(trigger, { index, lexicon, nationalities: nationalitiesOf(names) });
  const definite = isDefinite(trigger) || parties.some((p) => p.noun === 'side' && !p.mention);
  const weak = !satisfied(trigger, parties);
  if (weak && !definite) return undefined;
  const status = triggerStatus(trigger, lexicon, tenses);
  if (status.status === null) return undefined;
  return {
    trigger: isSession(trigger, parties) ? { ...trigger, kind: 'SESSION' } : trigger,
    status,
    parties,
    place: findPlace(trigger, { index, lexicon, here }),
    date: findMeetingDate(trigger, input.dates, lexicon),
    agenda: findAgenda(trigger, lexicon, input.contents),
    outcome: findOutcome(trigger, lexicon),
    weak,
    purposeOf,
    definite,
    fresh: isFresh(trigger, lexicon),
  };
}

/** A meeting of one body, or of ministers among themselves, is a session. */
function isSession({ rule, kind }: MeetingTrigger, parties: MeetingParty[]): boolean {
  if (rule !== 'meeting' || kind !== 'TALKS' || parties.some((p) => p.place === 'WITH')) return false;
  const owners = parties.filter((p) => p.place === 'POSSESSOR' || p.place === 'MODIFIER');
  return owners.some((p) => p.mention?.type === 'ORGANISATION' || (!p.mention && p.plural));
}

function satisfied({ needs, verb, tree, after }: MeetingTrigger, parties: MeetingParty[]): boolean {
  if (verb) return hasPartner(tree, verb, after, parties);
  if (needs === 'PARTY') return parties.length > 0;
  if (needs === 'PARTNER') return parties.some((p) => p.place === 'WITH') || parties.length > 1;
  return needs === undefined || parties.some((p) => p.place === 'WITH');
}

/** A verb's other party stands where its row says; the object of "meet" must be people, that of "visit" may be a place. */
function hasPartner(
  tree: SentenceTree,
  { partner, placeObject }: MeetingVerbRow,
  after: readonly Phrase[],
  parties: MeetingParty[],
): boolean {
  const at = (place: PartyPlace) => parties.some((p) => p.place === place && !isPlace(p));
  const object = after.find((phrase) => phrase.preposition === '' && !phrase.participle);
  const hasObject =
    !!object && tree.words.slice(object.from, object.to).some((word) => /^(NN|PRP)/.test(word.xpos));
  if (placeObject) return at('SUBJECT') && hasObject;
  if ((partner.includes('PREPOSITION') && at('WITH')) || (partner.includes('OBJECT') && at('OBJECT')))
    return true;
  if (hasObject || !partner.includes('SUBJECT')) return false;
  const subjects = parties.filter((p) => p.place === 'SUBJECT');
  return subjects.length > 1 || subjects.some(isGroup);
}

/** A town has no meetings; a country may stand for its government. */
function isPlace(party: MeetingParty): boolean {
  return party.mention?.type === 'PLACE' && party.mention.kind !== 'NAME';
}

/** "The ministers met": one phrase for several people, or a body. */
function isGroup({ plural, mention }: MeetingParty): boolean {
  return plural || mention?.type === 'ORGANISATION';
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'their',
  'his',
  'her',
  'its',
  'both',
  'our',
]);

function isDefinite({ tree, index, verb }: MeetingTrigger): boolean {
  if (verb) return false;
  const possessors = childrenBy(tree, index, 'det', 'nmod', 'nmod:poss').map(
    (c) => tree.words[c]?.text.toLowerCase() ?? '',
  );
  return possessors.some((word) => DEFINITE.has(word)) || possessed(tree, index);
}

/** "Yesterday's meeting", "Nakasone's visit". */
function possessed(tree: SentenceTree, index: number): boolean {
  return tree.words.slice(Math.max(0, index - 3), index).some((word) => word.xpos === 'POS');
}

function isFresh({ tree, index }: MeetingTrigger, lexicon: MeetingLexicon): boolean {
  return childrenBy(tree, index, 'amod', 'det').some((c) =>
    lexicon.freshModifiers.includes(tree.words[c]?.text.toLowerCase() ?? ''),
  );
}
