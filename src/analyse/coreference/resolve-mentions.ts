import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { LanguagePack } from '../language-pack';
import type { Document } from '../text/document';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { firstPersons, speaksForBody } from './first-person';
import { intervieweeMentions } from './interviewee';
import { readText } from './read-text';

/** The actors of a text, with its unnamed sources, and all words that refer to them. */
export interface ResolvedMentions {
  actors: FoundActor[];
  /** In the order of the text. Words for several actors ("both sides") are a mention of each. */
  mentions: FoundMention[];
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
  return { actors, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}
