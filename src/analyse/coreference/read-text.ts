import type { Document, Sentence } from '../text/document';
import type { FoundMention } from '../../model/mention';
import type { CoreferenceInput } from './coreference-input';
import { pronounOf } from './pronoun-of';
import { readBothSides, readNominal } from './read-nominal';
import { readParty } from './read-party';
import { readPronoun } from './read-pronoun';
import { readSource } from './read-source';
import { Scene } from './scene';
import type { ReadingKnowledge } from './scene';
import { wordAt } from './sentence-words';

/** Reads a text from its first word to its last, as a reader does, and keeps who was spoken of. */
export function readText(doc: Document, input: CoreferenceInput, knowledge: ReadingKnowledge): Scene {
  const scene = new Scene(doc, input, knowledge);
  for (const sentence of doc.sentences) {
    for (let index = 0; index < sentence.words.length;) index = readAt(scene, sentence, index);
  }
  return scene;
}

/** @returns the word after what was read. */
function readAt(scene: Scene, sentence: Sentence, index: number): number {
  const word = sentence.words[index]!;
  scene.moveTo(word);
  const statement = scene.sources.get(word.start);
  if (statement) readSource(scene, sentence, index, statement);
  const party = scene.partySpans.get(word.start);
  if (party) readParty(scene, sentence, index, party);
  const name = scene.namesByStart.get(word.start);
  if (name) return readName(scene, sentence, index, name);
  const row = pronounOf(word, scene.lexicon);
  if (row?.person === 3) readPronoun(scene, sentence, index);
  if (row) return index + 1;
  return readBothSides(scene, sentence, index) ?? readNominal(scene, sentence, index) ?? index + 1;
}

function readName(scene: Scene, sentence: Sentence, first: number, name: FoundMention): number {
  const end = wordAt(sentence, first, name.end);
  if (scene.isCredit(sentence, sentence.words[first]!)) return end;
  scene.remember(scene.actors.get(name.actor)!, sentence, first, end, name.kind);
  return end;
}
