import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { LanguagePack } from '../language-pack';
import type { Document } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionIndex } from '../text/mention-index';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { firstPersons, speaksForBody } from './first-person';
import { intervieweeMentions } from './interviewee';
import { readText } from './read-text';
import type { Scene } from './scene';
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
  const scene = readText(doc, input, { lexicon, given: pack.names.given });
  const actors = [...input.actors, ...scene.unnamed.actors];
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const speaksFor = speaksForBody(input.roles, byId);
  const speakerOf = (statement: StatementSpans) => scene.speakers.get(statement) ?? null;
  const speakers = firstPersons(doc, input.statements, speakerOf, speaksFor, lexicon);
  const mentions = [...scene.mentions, ...speakers];
  const people = input.mentions
    .filter((mention) => mention.type === 'PERSON')
    .map((mention) => ({ mention, actor: byId.get(mention.actor)! }));
  const taken = new Set(mentions.map((mention) => mention.start));
  mentions.push(...intervieweeMentions(doc, people, taken, speaksFor, lexicon));
  const index = mentionIndex(mentions, actors);
  return { actors, mentions: [...index.mentions], voices: voicesOf(doc.text, input, scene, index) };
}

function voicesOf(
  text: string,
  { statements }: CoreferenceInput,
  { speakers, parties }: Scene,
  index: MentionIndex,
): Map<StatementSpans, Voices> {
  const partyOf = (span: Span | null): ActorKey[] =>
    span ? voicesIn(index, text, span, null, parties.get(span) ?? null) : [];
  return new Map(
    statements.map((statement) => {
      const { source, sourceHead, addressee, reporter } = statement;
      const [span] = source;
      const speaker = speakers.get(statement) ?? null;
      return [
        statement,
        {
          speakers: span ? voicesIn(index, text, span, sourceHead, speaker) : [],
          addressees: partyOf(addressee),
          reportedBy: partyOf(reporter),
        },
      ];
    }),
  );
}
