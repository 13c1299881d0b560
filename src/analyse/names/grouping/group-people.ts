import type { ActorDraft } from './actor-draft';
import { newDraft } from './actor-draft';
import type { NameSpan } from '../name-span';
import type { PersonHints } from './person-hints';
import { partJuniors } from './part-juniors';
import { mayShorten } from '../person-names';
import type { Sex } from '../../text/sex-of-name';

interface Named {
  span: NameSpan;
  text: string;
}

interface Person {
  parts: string[];
  draft: ActorDraft;
  sex: Sex | null;
  /** The text brings them in as a relation of somebody else, who keeps the surname. */
  kin: boolean;
  /** Has a title that goes with given names, or an Arab name, which does. */
  royal: boolean;
  /** A shorter name has stood for them, as it then does throughout: others of the name are called in full. */
  short: boolean;
  /** Position of the last mention in the order of the text; -1 before the first. */
  last: number;
}

/**
 * One person for each full name; a shorter name belongs to the bearer whom it meant before, or who was mentioned last
 * before it, or else to the first bearer after it, since headlines name people by surname before the text tells who they are. Of two bearers the one
 * of the sex that its title or pronoun tells is meant.
 * @param names of people, in the order of the text
 * @param hints what each of these places tells
 */
export function groupPeople(names: readonly Named[], hints: readonly PersonHints[]): ActorDraft[] {
  const parts = partJuniors(names, hints);
  const { people, byPart, byName } = fullNames(parts);
  parts.forEach((own, at) => tellPerson(byName.get(own.join(' ')), hints[at]!));
  names.forEach((name, position) => {
    const own = parts[position]!;
    let person = byName.get(own.join(' ')) ?? bearerOf(own, byPart, hints[position]!);
    if (!person) {
      person = newPerson(own, hints[position]!);
      people.push(person);
      addPerson(byPart, own.at(-1)!, person);
    }
    person.draft.mentions.push(name);
    person.short ||= own.length < person.parts.length;
    person.last = position;
  });
  return people.map((person) => person.draft);
}

const UNTOLD = { sex: null, royal: false };

function newPerson(parts: string[], { sex, royal }: Pick<PersonHints, 'sex' | 'royal'> = UNTOLD): Person {
  return {
    parts,
    draft: newDraft('PERSON'),
    sex,
    kin: false,
    royal,
    short: false,
    last: -1,
  };
}

/** What a place with their full name tells of somebody. */
function tellPerson(person: Person | undefined, { sex, kin, royal }: PersonHints): void {
  if (!person) return;
  person.sex ??= sex;
  person.kin ||= kin;
  person.royal ||= royal;
}

type PeopleByPart = Map<string, Person[]>;

/** The names that are short for no other. */
function fullNames(names: readonly string[][]): {
  people: Person[];
  byPart: PeopleByPart;
  byName: ReadonlyMap<string, Person>;
} {
  const distinct = new Map(names.map((parts) => [parts.join(' '), parts]));
  const longest = [...distinct.values()].sort(
    (a, b) => b.length - a.length || b.join().length - a.join().length,
  );
  const people: Person[] = [];
  const byPart: PeopleByPart = new Map();
  const byName = new Map<string, Person>();
  for (const parts of longest) {
    if (candidates(parts, byPart).some((person) => mayShorten(parts, person.parts))) continue;
    const person = newPerson(parts);
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

/** Whom a shorter name means; null where a title or the text's order says that it is none of the bearers. */
function bearerOf(parts: readonly string[], byPart: PeopleByPart, hints: PersonHints): Person | null {
  const bearers = candidates(parts, byPart).filter(
    (person) =>
      mayShorten(parts, person.parts) && !differ(hints.sex, person.sex) && (person.royal || !hints.royal),
  );
  const fitting = orAll(bearers, (person) => !differ(hints.pronoun, person.sex));
  const known = orAll(fitting, (person) => person.last >= 0);
  const own = orAll(known, (person) => !person.kin);
  if (!own.length || (own[0]!.kin && own[0]!.last < 0)) return null;
  const called = orAll(own, ({ short }) => short);
  return called.reduce((best, person) => (person.last > best.last ? person : best));
}

function differ(one: Sex | null, other: Sex | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Those that fit, or all where none does. */
function orAll(people: readonly Person[], fits: (person: Person) => boolean): readonly Person[] {
  const fitting = people.filter(fits);
  return fitting.length ? fitting : people;
}
