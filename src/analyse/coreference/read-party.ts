import type { Span } from '../../model/span';
import type { Sentence, Word } from '../text/document';
import { namesWithin } from './named-speakers';
import { bearerBelow, describe, isKnownOtherwise } from './read-source';
import type { Scene } from './scene';
import { wordAt } from './sentence-words';
import { speakingName } from './source-name';
import { isDescription, nounOf } from './unnamed-sources';

/** Whom a statement was said to or who passed it on: a name in the words, else somebody without one ("reporters"). */
export function readParty(scene: Scene, sentence: Sentence, index: number, span: Span): void {
  const name = speakingName(scene.doc.text, namesWithin(scene.names, span), span, null, scene.lexicon);
  if (name) return void scene.parties.set(span, scene.actors.get(name.actor)!);
  const words = sentence.words.slice(index, wordAt(sentence, index, span[1]));
  if (isKnownOtherwise(scene, sentence, index, words) || !mayListen(scene, words)) return;
  const bearer = bearerBelow(scene, sentence, words);
  if (bearer) scene.refer(sentence, index, index + words.length, bearer, 'NOMINAL', 0.6, 'office below');
  scene.parties.set(span, bearer ?? describe(scene, sentence, index, words, 'party'));
}

function mayListen({ lexicon, unnamed }: Scene, words: readonly Word[]): boolean {
  return isDescription(words) && lexicon.listeners.test(nounOf(unnamed.descriptionOf(words)));
}
