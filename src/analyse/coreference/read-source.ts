import type { FoundActor } from '../../model/actor';
import type { Sentence, Word } from '../text/document';
import type { StatementSpans } from './coreference-input';
import { pronounOf } from './pronoun-of';
import { nominalAt } from './read-nominal';
import { authorBefore } from './resolve-pronoun';
import type { Scene } from './scene';
import { isNamed, wordAt } from './sentence-words';
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
  if (known) return readHead(scene, sentence, statement, known);
  if (tellsOtherwise(scene, words) || !isDescription(words)) return;
  if (readDocument(scene, sentence, index, words, statement)) return;
  if (
    nominalAt(scene, sentence, index) ||
    scene.lexicon.bothSides.test(words.map((w) => w.text.toLowerCase()).join(' '))
  )
    return;
  describeSource(scene, sentence, index, words, statement);
}

function describeSource(
  scene: Scene,
  sentence: Sentence,
  index: number,
  words: readonly Word[],
  statement: StatementSpans,
): void {
  const inside = words.flatMap((word) => scene.namesByStart.get(word.start) ?? []);
  const { actor, span } = scene.unnamed.describe(scene.doc.text, words, inside);
  scene.actors.set(actor.id, actor);
  scene.speakers.set(statement, actor);
  const [first, end] = [wordAt(sentence, index, span[0]), wordAt(sentence, index, span[1])];
  scene.refer(sentence, first, end, actor, 'NOMINAL', 0.8, 'source');
}

/** A pronoun alone: "he", not "his family". */
function tellsOtherwise(scene: Scene, words: readonly Word[]): boolean {
  const row = pronounOf(words[0]!, scene.lexicon);
  return row !== null && (!row.possessive || words.length === 1);
}

/** "The statement said": whoever was spoken of before it. */
function readDocument(
  scene: Scene,
  sentence: Sentence,
  index: number,
  words: readonly Word[],
  statement: StatementSpans,
): boolean {
  const at = words.findIndex((word) => scene.lexicon.documentNouns.has(word.text.toLowerCase()));
  if (at < 0 || at > 2 || words.length > at + 1) return false;
  const author = authorBefore(sentence.index, scene.antecedents);
  if (!author) return false;
  scene.speakers.set(statement, author);
  scene.refer(sentence, index + at, index + at + 1, author, 'NOMINAL', 0.6, 'document');
  return true;
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
