import type { ActorKey, FoundActor } from '../../model/actor';
import type { SpeechAct } from '../../model/quote';
import type { Span } from '../../model/span';
import { firstEndingAfter, firstStartingFrom } from '../../model/text-order';
import type { PronounRow } from '../lexicon/coreference-lexicon';
import type { Sentence, Word } from '../text/document';
import type { StatementSpans } from './coreference-input';
import { namesWithin } from './named-speakers';
import { askedBefore, talkersBefore } from './asked-before';
import { isThingBefore, othersBefore } from './nobody-known';
import { pronounOf } from './pronoun-of';
import { describe } from './read-source';
import { actorAt, resolvePronoun, type PronounSite } from './resolve-pronoun';
import type { Scene } from './scene';
import { twoTogether } from './two-sides';
import { tellsOfOthers, unnamedSelf } from './unnamed-self';
import { speaksItself, subjectBeside } from './sentence-words';

/** Resolves the pronoun of the third person at a word, where somebody near fits. */
export function readPronoun(scene: Scene, sentence: Sentence, index: number): void {
  const word = sentence.words[index]!;
  const row = pronounOf(word, scene.lexicon)!;
  const source = scene.sources.get(word.start);
  if (row.sex === 'n' && !source && !row.possessive && isNobody(scene, sentence, index)) return;
  const told = toldByPlace(scene, sentence, index, row);
  for (const actor of told) scene.refer(sentence, index, index + 1, actor, 'PRONOUN', 0.6, 'pronoun');
  if (told[0] && source) scene.speak(source, told[0], sentence);
  if (told.length) return;
  const found =
    resolvePronoun(siteOf(scene, sentence, index, row), scene.antecedents, scene.sexes) ??
    unnamedBefore(scene, sentence, row, source);
  if (!found) return;
  if (row.sex === 'm' || row.sex === 'f') scene.sexes.set(found.actor.id, row.sex);
  if (
    source &&
    !scene.speakers.has(source) &&
    speaksItself(row.possessive, sentence, source.source, scene.lexicon)
  )
    scene.speak(source, found.actor, sentence);
  scene.refer(sentence, index, index + 1, found.actor, 'PRONOUN', found.confidence, 'pronoun');
}

/** Whom a pronoun means by where it stands, whoever else is near. */
function toldByPlace(scene: Scene, sentence: Sentence, index: number, row: PronounRow): FoundActor[] {
  const word = sentence.words[index]!;
  const statement = scene.within;
  const one =
    describedSelf(scene, word, row) ??
    bystander(scene, sentence, index, row) ??
    (scene.sources.has(word.start) && !row.possessive
      ? (showsWhat(scene, sentence, index) ?? askedBefore(scene, sentence, row, word))
      : null);
  if (one) return [one];
  if (row.plural && !row.possessive && isMutual(scene, sentence, index))
    return twoTogether(sentence.index, scene.antecedents);
  return row.plural && statement && opensContent(statement, sentence, index) && !scene.isQuoted(word)
    ? joinedSpeakers(scene, statement)
    : [];
}

/** "They met in Bern": the two of whom the text speaks. */
function isMutual({ lexicon }: Scene, { words }: Sentence, index: number): boolean {
  const verb = words.slice(index + 1).find(({ upos }) => !/^(?:AUX|ADV|PART)$/.test(upos));
  return verb?.upos === 'VERB' && lexicon.mutualVerbs.has(verb.lemma);
}

/** What tells whom the pronoun may mean. */
function siteOf(scene: Scene, sentence: Sentence, index: number, row: PronounRow): PronounSite {
  const word = sentence.words[index]!;
  const statement = scene.within;
  const source = scene.sources.get(word.start);
  const speaker = statement ? (scene.speakers.get(statement)?.id ?? null) : null;
  const quoted = scene.isQuoted(word);
  const accuser = statement && accuses(statement, sentence, index) ? speaker : null;
  // Nobody answers themselves.
  const answers = source?.cue[0] ? ANSWERS.test(scene.doc.text.slice(...source.cue[0])) : false;
  const spoke = source && !row.possessive && !isSpokenFor(scene, speaker) ? justSpoke(scene, sentence) : null;
  return {
    row,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    subject: subjectBeside(sentence, index),
    others: othersBefore(scene, sentence, index, row),
    bodies: scene.lexicon.bodies,
    charged: source !== undefined && isCharged(scene, sentence),
    thing: row.sex === 'n' && !row.possessive && !source && isThingBefore(scene, sentence, index),
    quoted,
    speaksAgain: answers || tellsOfOthers(scene, spoke, row) ? null : spoke,
    talkers: quoted ? talkersBefore(scene, sentence) : [],
    spokenBy: (quoted ? speaker : accuser) ?? (answers ? spoke : otherSpeaker(scene, sentence, row)),
    reportedOf: quoted || accuser ? null : speaker,
    ofThemselves:
      !quoted && speaker && perceives(scene, sentence, index) ? unnamedSelf(scene, speaker, row) : null,
    speaksOf: source && !row.possessive ? namedIn(scene, scene.ownWords.get(word.start) ?? []) : NOBODY,
  };
}

/** "[One nurse], who gave no name because [he] was afraid, said …" */
function describedSelf({ described }: Scene, { start, end }: Word, { sex }: PronounRow): FoundActor | null {
  if (!described || end > described.end || (sex !== 'm' && sex !== 'f')) return null;
  const [, from] = described.actor.names[0]!.spans.at(-1)!;
  return start > from ? described.actor : null;
}

/** "[A witness] told the Post [she] had heard shots": who opens what a bystander perceived is the bystander. */
function bystander(scene: Scene, sentence: Sentence, index: number, row: PronounRow): FoundActor | null {
  const { within, speakers, actors } = scene;
  const speaker = within && speakers.get(within);
  const word = sentence.words[index]!;
  if (!speaker || row.possessive || scene.isQuoted(word) || !opensContent(within, sentence, index))
    return null;
  const self = perceives(scene, sentence, index) ? unnamedSelf(scene, speaker.id, row) : null;
  return self ? (actors.get(self) ?? null) : null;
}

/** "Iran denied it after [Ukraine] showed what [it] said was a drone": who shows it says what it is. */
function showsWhat({ actors, antecedents }: Scene, { words }: Sentence, index: number): FoundActor | null {
  const verb = words[index - 1]?.text === 'what' ? index - 2 : -1;
  const subject = words
    .slice(0, Math.max(0, verb))
    .findLast(({ head, label }) => head === verb && /^nsubj/.test(label));
  const actor = subject && actors.get(actorAt(subject.start, antecedents) ?? '');
  return actor && actor.type !== 'PERSON' ? actor : null;
}

const ANSWERS = /^(?:answer|repl|respond|retort)/;

const NOBODY: ReadonlySet<string> = new Set();

/** A pronoun of which its place tells nothing. */
const PLAIN = {
  subject: null,
  others: null,
  charged: false,
  thing: false,
  quoted: false,
  speaksAgain: null,
  talkers: [],
  spokenBy: null,
  reportedOf: null,
  ofThemselves: null,
  speaksOf: NOBODY,
};

/** "Said [he] had heard shots": what one tells of oneself; "said he was dead" is of somebody else. */
function perceives({ lexicon }: Scene, { words }: Sentence, index: number): boolean {
  const verb = words.slice(index + 1, index + 4).find(({ upos }) => !/^(?:AUX|ADV|PART)$/.test(upos));
  return lexicon.perceivingVerbs.has(verb?.lemma ?? '');
}

/** Who has a name within somebody's own words; the labeller passes over a given name alone. */
function namedIn({ doc, names }: Scene, pieces: readonly Span[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [start, end] of pieces) {
    for (const [word] of doc.text.slice(start, end).matchAll(CAPITALISED)) found.add(word);
    for (let at = firstStartingFrom(names, start); at < names.length && names[at]!.start < end; at++)
      found.add(names[at]!.actor);
  }
  return found;
}

const CAPITALISED = /\p{Lu}\p{Ll}+/gu;

/** "The weather bureau forecast rain. It said …": a speaker that nobody names is what the sentence before is about. */
function unnamedBefore(
  scene: Scene,
  { index }: Sentence,
  row: PronounRow,
  source: StatementSpans | undefined,
): { actor: FoundActor; confidence: number } | null {
  const before = scene.doc.sentences[index - 1];
  if (!source || row.sex !== 'n' || row.possessive || !before) return null;
  const verb = before.words.findIndex(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  const words = before.words.slice(0, Math.max(0, verb));
  const isBody = /^the$/i.test(words[0]?.text ?? '') && scene.lexicon.listeners.test(words.at(-1)!.text);
  if (!isBody || !words.slice(1).every(({ upos }) => /^(?:ADJ|NOUN|PROPN)$/.test(upos))) return null;
  return { actor: describe(scene, before, 0, words, 'subject before'), confidence: 0.6 };
}

/** "Said [they] would go", "said that [they]"; further on another plural may stand between. */
function opensContent({ content }: StatementSpans, { words }: Sentence, index: number): boolean {
  const start = content[0]?.[0];
  const before = words[index - 1];
  return words[index]!.start === start || (before?.start === start && /^that$/i.test(before?.text ?? ''));
}

/** "Rejected Britain's accusation that [it] had sent drones": nobody accuses themselves. */
function accuses(statement: StatementSpans, sentence: Sentence, index: number): boolean {
  return statement.act === 'ACCUSE' && opensContent(statement, sentence, index);
}

/** "Jill Marsh and Peter Dunn said [they] would go": those who say so, where two people do. */
function joinedSpeakers({ names, actors, doc }: Scene, { source: [span] }: StatementSpans): FoundActor[] {
  const people = span ? namesWithin(names, span).filter(({ type }) => type === 'PERSON') : [];
  const [first, last] = [people[0], people.at(-1)];
  const joined = first && last && / and /.test(doc.text.slice(first.end, last.start));
  const found = new Set(people.map(({ actor }) => actor));
  return joined && found.size > 1 ? [...found].flatMap((actor) => actors.get(actor) ?? []) : [];
}

/** '"He is lying," [she] said': who speaks, by a pronoun of the other sex further on, isn't meant. */
function otherSpeaker(scene: Scene, sentence: Sentence, { sex }: PronounRow): ActorKey | null {
  const start = scene.within?.source[0]?.[0];
  const word = start === undefined ? undefined : sentence.words[firstEndingAfter(sentence.words, start)];
  const row = word?.start === start && word ? pronounOf(word, scene.lexicon) : undefined;
  if (!row || row.possessive || !sex || !SEXES.has(`${sex} ${row.sex}`)) return null;
  const { bodies } = scene.lexicon;
  const site = { row, sentence: sentence.index, paragraph: sentence.paragraph, bodies, ...PLAIN };
  const speaker = { ...site, speaksAgain: justSpoke(scene, sentence) };
  return resolvePronoun(speaker, scene.antecedents, scene.sexes)?.actor.id ?? null;
}

const SEXES = new Set(['m f', 'f m']);

/** "Ann Lee's lawyer said [she] denied it": who speaks for a person tells of that person. */
function isSpokenFor({ actors, lastSpeaker }: Scene, speaker: ActorKey | null): boolean {
  const { type, of } = (speaker && actors.get(speaker)) || {};
  const person = of !== undefined && actors.get(of)?.type === 'PERSON';
  return type === 'UNNAMED_SOURCE' && person && lastSpeaker?.actor.id === speaker;
}

/** Who spoke in this sentence or the one before: "He also said". */
function justSpoke({ lastSpeaker }: Scene, { index }: Sentence): ActorKey | null {
  return lastSpeaker && index - lastSpeaker.sentence <= 1 ? lastSpeaker.actor.id : null;
}

/** "Police accused [the Harbour Bank] of fraud. It said …": the sentence before names a body behind a charge. */
function isCharged({ lastSpeaker, names }: Scene, { index, words }: Sentence): boolean {
  const { statement, sentence } = lastSpeaker ?? {};
  const [cue] = statement?.cue ?? [];
  if (!cue || sentence !== index - 1 || !CHARGES.has(statement!.act!)) return false;
  const behind = names.slice(firstStartingFrom(names, cue[1])).filter(({ end }) => end <= words[0]!.start);
  return behind.some(({ type }) => type === 'ORGANISATION');
}

const CHARGES: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['ACCUSE', 'CRITICISE', 'WARN']);

/** "It is clear that", and "called it a disgrace", which judges of a deed more often than of a body. */
function isNobody(scene: Scene, sentence: Sentence, index: number): boolean {
  if (scene.lexicon.judgingVerbs.has(sentence.words[index - 1]?.lemma ?? '')) return true;
  const rest = sentence.words.slice(index, index + 6).map((word) => word.text.toLowerCase());
  return scene.lexicon.expletive.test(rest.join(' ').replace(/ (?=['’])/g, ''));
}
