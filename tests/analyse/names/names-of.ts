import type { FoundActor } from '../../../src/model/actor';
import { findNames } from '../../../src/analyse/names/find-names';
import type { NamedActors } from '../../../src/analyse/names/find-names';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

export function namesOf(text: string): NamedActors {
  return findNames(readDocument(text, pack), pack);
}

/** The actor that goes by a name in a text. */
export function actorOf(text: string, name: string): FoundActor | undefined {
  return namesOf(text).actors.find((actor) => actor.names.some((form) => form.text === name));
}
