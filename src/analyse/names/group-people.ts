import type { ActorDraft } from './actor-draft';
import { newDraft } from './actor-draft';
import type { NameSpan } from './name-span';
import { mayShorten, nameParts } from './person-names';

interface Named {
  span: NameSpan;
  text: string;
}

interface Person {
  parts: string[];
  draft: ActorDraft;
  /** Position of the last mention in the order of the text; -1 before the first. */
  last: number;
}

/**
 * One person for each full name; a shorter name belongs to the bearer mentioned last before it, or else to the first
 * bearer after it, since headlines name people by surname before the text tells who they are.
 * @param names of people, in the order of the text
 */
export function groupPeople(names: readonly Named[]): ActorDraft[] {
  const { people, byPart, byName } = fullNames(names);
  names.forEach((name, position) => {
    const parts = nameParts(name.text);
    const person = byName.get(parts.join(' ')) ?? bearerOf(parts, byPart);
    person.draft.mentions.push(name);
    person.last = position;
  });
  return people.map((person) => person.draft);
}

type PeopleByPart = Map<string, Person[]>;

/** The names that are short for no other. */
function fullNames(names: readonly Named[]): {
  people: Person[];
  byPart: PeopleByPart;
  byName: ReadonlyMap<string, Person>;
} {
  const distinct = new Map<string, string[]>();
  for (const { text } of names) {
    const parts = nameParts(text);
    distinct.set(parts.join(' '), parts);
  }
  const longest = [...distinct.values()].sort(
    (a, b) => b.length - a.length || b.join().length - a.join().length,
  );
  const people: Person[] = [];
  const byPart: PeopleByPart = new Map();
  const byName = new Map<string, Person>();
  for (const parts of longest) {
    if (candidates(parts, byPart).some((person) => mayShorten(parts, person.parts))) continue;
    const person: Person = { parts, draft: newDraft('PERSON'), last: -1 };
    people.push(person);
    byName.set(parts.join(' '), person);
    for (const part of new Set(parts)) addPerson(byPart, part, person);
  }
  return { people, byPart, byName };
}

/** More bearers of one name part than this are a list; a short name is not theirs. */
const MOST_BEARERS = 200;

function addPerson(byPart: PeopleByPart, part: string, person: Person): void {
  const people = byPart.get(part) ?? [];
  if (people.length < MOST_BEARERS) people.push(person);
  byPart.set(part, people);
}

/** A shorter name shares its last part with the longer one. */
function candidates(parts: readonly string[], byPart: PeopleByPart): Person[] {
  return byPart.get(parts.at(-1) ?? '') ?? [];
}

function bearerOf(parts: readonly string[], byPart: PeopleByPart): Person {
  return candidates(parts, byPart)
    .filter((person) => mayShorten(parts, person.parts))
    .reduce((best, person) => (person.last > best.last ? person : best));
}
