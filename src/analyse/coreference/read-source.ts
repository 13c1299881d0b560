import type { FoundActor } from '../../model/actor';
import type { Span } from '../../model/span';
import type { Sentence, Word } from '../text/document';
import type { StatementSpans } from './coreference-input';
import { pronounOf } from './pronoun-of';
import { nominalAt } from './read-nominal';
import { headlineBody } from './headline-body';
import { headlineBearer } from './role-bearer';
import { authorBefore } from './resolve-pronoun';
import type { Scene } from './scene';
import { isGenitive, isNamed, speaksItself, wordAt } from './sentence-words';
import { isDescription } from './unnamed-sources';

/** A source that no name, pronoun or role tells is an unnamed one. */
export function readSource(scene: Scene, sentence: Sentence, index: number, statement: StatementSpans): void {
  const start = sentence.words[index]!.start;
  const span = statement.source.find((one) => one[0] <= start && start < one[1])!;
  const end = wordAt(sentence, index, span[1]);
  const words = sentence.words.slice(index, end);
  // ", he": a source begins with its first word.
  if (!/[\p{L}\p{N}]/u.test(words[0]!.text) && words[1])
    return void scene.sources.set(words[1].start, statement);
  const known = scene.speakers.get(statement);
  if (known) {
    const document = words.find((word) => scene.lexicon.documentNoun.test(word.text));
    if (document) scene.authors.set(document.text.toLowerCase(), known);
    scene.speak(statement, known, sentence);
    return readHead(scene, sentence, statement, known);
  }
  if (readDocument(scene, sentence, index, words, statement)) return;
  if (words.length === 1 && scene.lexicon.relative.test(words[0]!.text))
    return readAntecedent(scene, sentence, index, statement);
  if (isKnownOtherwise(scene, sentence, index, words) || !isDescription(words)) return;
  const holder =
    bearerBelow(scene, sentence, words) ??
    holderBefore(scene, sentence, words) ??
    describedBefore(scene, sentence, words);
  if (holder) {
    scene.speak(statement, holder, sentence);
    return scene.refer(sentence, index, end, holder, 'NOMINAL', 0.6, 'office of who spoke');
  }
  const actor = describe(scene, sentence, index, words, 'source');
  scene.described = { actor, end: span[1] };
  scene.speak(statement, actor, sentence);
}

/** "A blow for businesses and investors, [who] say …": the nouns right before speak, where they are no name. */
function readAntecedent(scene: Scene, sentence: Sentence, index: number, statement: StatementSpans): void {
  const end = sentence.words[index - 1]?.text === ',' ? index - 1 : index;
  let first = end;
  while (first > 0 && end - first < MOST_ANTECEDENT && isNominal(sentence.words[first - 1]!)) first--;
  while (first < end && sentence.words[first]!.upos === 'CCONJ') first++;
  const words = sentence.words.slice(first, end);
  const noun = words.at(-1);
  if (noun?.upos !== 'NOUN' || !scene.lexicon.listeners.test(noun.text.toLowerCase())) return;
  scene.speak(statement, describe(scene, sentence, first, words, 'relative'), sentence);
}

const MOST_ANTECEDENT = 8;

function isNominal({ upos }: Word): boolean {
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|CCONJ)$/.test(upos);
}

/**
 * "Trump said no. "…," the president told reporters": an office that the text gives nobody is held by whom the paragraph
 * just let speak, where it gives them no other.
 */
function holderBefore(
  { lexicon, lastSpeaker, rolesByNoun, doc }: Scene,
  { index, paragraph }: Sentence,
  [article, noun, ...rest]: readonly Word[],
): FoundActor | null {
  if (
    !lastSpeaker ||
    tellsOf(lastSpeaker, article!) ||
    rest.length ||
    !/^the$/i.test(article!.text) ||
    !lexicon.officesOfState.test(noun?.text ?? '')
  )
    return null;
  const { actor, sentence } = lastSpeaker;
  const near = index - sentence <= 1 && doc.sentences[sentence]!.paragraph === paragraph;
  const roles = [...rolesByNoun.values()].flat();
  const told = rolesByNoun.get(noun!.text.toLowerCase()) ?? [];
  const held =
    roles.some((role) => role.person === actor.id) || told.some(({ start }) => start < noun!.start);
  return near && actor.type === 'PERSON' && !held ? actor : null;
}

/** "Ann Lee said [the president] had told her so": whoever tells of somebody is not them. */
function tellsOf({ statement }: NonNullable<Scene['lastSpeaker']>, { start }: Word): boolean {
  return statement.content.some(([first, end]) => first <= start && start < end);
}

/** Whose office, or which body, stands in the headline. */
export function bearerBelow(
  scene: Scene,
  { index, paragraph }: Sentence,
  words: readonly Word[],
): FoundActor | null {
  const isHeadline = index === 0 && paragraph === 0 && scene.doc.paragraphs.length > 1;
  return isHeadline && words.length <= LONGEST_OFFICE
    ? (headlineBearer(words, scene) ?? headlineBody(words, scene))
    : null;
}

/** Words of an office: "French deputy prime minister". */
const LONGEST_OFFICE = 5;

/** Sentences back that somebody may be described anew from. */
const NEAR_NAME = 2;

/** "Okafor gave the shirt away. "…," [the striker] said": whom the paragraph was about, by what anybody knows of them. */
function describedBefore(
  { lexicon, antecedents, lastSpeaker, doc }: Scene,
  { index, paragraph }: Sentence,
  words: readonly Word[],
): FoundActor | null {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (!lexicon.descriptions.test(doc.text.slice(first.start, last.end))) return null;
  const [about] = antecedents.fitting(
    (one) =>
      one.actor.type === 'PERSON' &&
      one.paragraph === paragraph &&
      one.sentence < index &&
      index - one.sentence <= NEAR_NAME &&
      !one.quoted &&
      one.prominence >= SUBJECT &&
      !antecedents.all().some(({ actor, sentence }) => actor === one.actor && sentence === index),
  );
  if (about) return about.actor;
  const spoke =
    lastSpeaker &&
    index - lastSpeaker.sentence <= 1 &&
    lastSpeaker.actor.type === 'PERSON' &&
    !tellsOf(lastSpeaker, first);
  return spoke ? lastSpeaker.actor : null;
}

/** See Antecedent: a subject that opens its sentence. */
const SUBJECT = 0.9;

/** The unnamed actor that the words at an index describe. */
export function describe(
  scene: Scene,
  sentence: Sentence,
  index: number,
  words: readonly Word[],
  rule: string,
): FoundActor {
  const inside = words.flatMap((word) => scene.namesByStart.get(word.start) ?? []);
  const { actor, span } = scene.unnamed.describe(scene.doc.text, words, inside);
  scene.actors.set(actor.id, actor);
  const [first, end] = [wordAt(sentence, index, span[0]), wordAt(sentence, index, span[1])];
  scene.refer(sentence, first, end, actor, 'NOMINAL', 0.8, rule);
  return actor;
}

/** A pronoun alone ("he", not "his family"), a role or two sides: words that are read as such tell who is meant. */
export function isKnownOtherwise(
  scene: Scene,
  sentence: Sentence,
  index: number,
  words: readonly Word[],
): boolean {
  const span: Span = [words[0]!.start, words.at(-1)!.end];
  const speaks = (genitive: boolean) => speaksItself(genitive, sentence, [span], scene.lexicon);
  const row = pronounOf(words[0]!, scene.lexicon);
  if (row && (words.length === 1 || speaks(row.possessive))) return true;
  const nominal = nominalAt(scene, sentence, index);
  if (nominal && speaks(isGenitive(sentence.words[nominal.end]))) return true;
  return scene.lexicon.bothSides.test(words.map((word) => word.text.toLowerCase()).join(' '));
}

/** "The statement said": its author, or whoever was spoken of before it. */
function readDocument(
  scene: Scene,
  sentence: Sentence,
  index: number,
  words: readonly Word[],
  statement: StatementSpans,
): boolean {
  const at = words.findIndex((word) => scene.lexicon.documentNoun.test(word.text));
  // A joint statement is nobody's alone.
  if (words.some(({ lemma }) => lemma === 'joint')) return false;
  if (at < 1 || words.length > at + 1 || !words.slice(1, at).every(({ upos }) => upos === 'ADJ'))
    return false;
  const author = authorOf(scene, words[0]!, words[at]!.text.toLowerCase(), sentence);
  if (!author) return false;
  scene.speak(statement, author, sentence);
  scene.refer(sentence, index + at, index + at + 1, author, 'NOMINAL', 0.6, 'document');
  return true;
}

/** Sentences within which a text that just quoted somebody goes on with their writing. */
const NEAR = 3;
/** Sentences back that an author may be named. */
const FARTHEST_AUTHOR = 2;

/** "the report" is one that was told of; "a statement" is by whom the sentence has named before it. */
function authorOf(scene: Scene, article: Word, noun: string, sentence: Sentence): FoundActor | null {
  const { authors, lastSpeaker, antecedents, lexicon, unnamed } = scene;
  const { index } = sentence;
  if (/^an?$/i.test(article.text)) return authorBefore(index, 0, antecedents);
  if (!lexicon.definite.has(article.text.toLowerCase())) return null;
  const known = authors.get(noun) ?? unnamed.newest(noun);
  if (known) return known;
  if (lexicon.lawNoun.test(noun) || isOthersReport(scene, noun, sentence)) return null;
  if (lastSpeaker && index - lastSpeaker.sentence <= NEAR) return lastSpeaker.actor;
  return authorBefore(index, FARTHEST_AUTHOR, antecedents);
}

/** "Lee answered a report by the consumer body. [The report] said …": not who spoke last, but whom it is by. */
function isOthersReport({ doc }: Scene, noun: string, { index }: Sentence): boolean {
  const near = doc.sentences.slice(Math.max(0, index - NEAR), index);
  return near.some(({ words }) =>
    words.some(
      ({ text }, at) =>
        text === noun && /^an?$/i.test(words[at - 1]?.text ?? '') && words[at + 1]?.text === 'by',
    ),
  );
}

/** The head noun of a source whose name stands beside it: "the news agency, IRNA". */
function readHead(
  scene: Scene,
  sentence: Sentence,
  { sourceHead }: StatementSpans,
  speaker: FoundActor,
): void {
  if (!sourceHead || isNamed(sentence, sourceHead, scene.namesByStart)) return;
  const [start, end] = sourceHead;
  const { type, id } = speaker;
  scene.mentions.push({
    start,
    end,
    kind: 'NOMINAL',
    type,
    actor: id,
    confidence: 0.85,
    rule: 'apposition',
  });
}
