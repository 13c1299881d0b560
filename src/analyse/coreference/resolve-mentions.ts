import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { LanguagePack } from '../language-pack';
import type { Document } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionIndex } from '../text/mention-index';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { turnAddressees, unlabelledAnswers } from './dialogue';
import { firstPersons, secondPersons, speaksForBody } from './first-person';
import type { NamedPeople, WordsOfOthers } from './interviewee';
import { intervieweeMentions, intervieweeOf } from './interviewee';
import { questionTurns } from './question-turns';
import { readText } from './read-text';
import type { Scene } from './scene';
import { type Address, vocatives } from './vocatives';
import { voicesIn } from './voices';

/** The actors of a text, with its unnamed sources, and all words that refer to them. */
export interface ResolvedMentions {
  actors: FoundActor[];
  /** In the order of the text. Words for several actors ("both sides") are a mention of each. */
  mentions: FoundMention[];
  /** Of each statement. */
  voices: ReadonlyMap<StatementSpans, Voices>;
}

/** Who speaks, to whom, and who passed it on. */
export interface Voices {
  speakers: ActorKey[];
  addressees: ActorKey[];
  reportedBy: ActorKey[];
}

/** Finds whom pronouns, role nouns and the words for speakers refer to. Linear in the text's length. */
export function resolveMentions(
  doc: Document,
  input: CoreferenceInput,
  pack: LanguagePack,
): ResolvedMentions {
  const lexicon = pack.lexicon.coreference;
  const { given, places } = pack.names;
  const scene = readText(doc, input, { lexicon, given, places });
  const actors = [...input.actors, ...scene.unnamed.actors];
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const speaksFor = speaksForBody(input.roles, byId, lexicon);
  const interviewee = intervieweeOf(doc, peopleNamed(input, byId));
  const turns = questionTurns(doc, input.statements, input.mentions, byId, lexicon);
  for (const [turn, speaker] of turns) scene.speakers.set(turn, speaker);
  if (interviewee) {
    for (const answer of unlabelledAnswers(doc.text, input.statements))
      scene.speakers.set(answer, interviewee);
  }
  const addressees = turnAddressees(doc.text, input.statements, scene.speakers, interviewee);
  const speakerOf = (statement: StatementSpans) => scene.speakers.get(statement) ?? null;
  const hearerOf = (statement: StatementSpans) =>
    addressees.get(statement) ?? (statement.addressee && scene.parties.get(statement.addressee)) ?? null;
  const called = vocatives(doc, input.mentions, lexicon);
  const mentions = [
    ...scene.mentions,
    ...firstPersons(doc, input.statements, speakerOf, speaksFor, lexicon),
    ...secondPersons(doc, input.statements, called, hearerOf, byId, lexicon),
  ];
  if (interviewee) {
    const theirs = wordsOfOthers(interviewee, mentions, called);
    mentions.push(...intervieweeMentions(doc, interviewee, theirs, speaksFor, lexicon));
  }
  const index = mentionIndex(mentions, actors);
  const voices = new Map(
    input.statements.map((one) => [one, voicesOf(doc.text, one, scene, addressees.get(one), index)]),
  );
  return { actors, mentions: [...index.mentions], voices };
}

/** Where the interviewee isn't "I": what has a mention, and where somebody else calls the interviewee by name. */
function wordsOfOthers(
  interviewee: FoundActor,
  mentions: readonly FoundMention[],
  called: readonly Address[],
): WordsOfOthers {
  const others = called.filter(({ actor }) => actor === interviewee.id).map(({ span }) => span);
  return { taken: new Set(mentions.map((mention) => mention.start)), others };
}

function peopleNamed({ mentions }: CoreferenceInput, actors: ReadonlyMap<ActorKey, FoundActor>): NamedPeople {
  return mentions
    .filter((mention) => mention.type === 'PERSON')
    .map((mention) => ({ mention, actor: actors.get(mention.actor)! }));
}

function voicesOf(
  text: string,
  statement: StatementSpans,
  { speakers, parties }: Scene,
  answerer: FoundActor | undefined,
  index: MentionIndex,
): Voices {
  const { source, sourceHead, addressee, reporter } = statement;
  const [span] = source;
  const partyOf = (words: Span | null): ActorKey[] =>
    words ? voicesIn(index, text, words, null, parties.get(words) ?? null) : [];
  return {
    speakers: span
      ? voicesIn(index, text, span, sourceHead, speakers.get(statement) ?? null)
      : [speakers.get(statement)?.id ?? []].flat(),
    addressees: answerer && !addressee ? [answerer.id] : partyOf(addressee),
    reportedBy: partyOf(reporter),
  };
}
