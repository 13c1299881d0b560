import type { FoundActor } from '../../model/actor';
import type { FoundRole } from '../../model/role';
import type { Word } from '../text/document';
import type { Antecedents } from './antecedent';
import type { NominalKnowledge, NounPhrase } from './nominal-knowledge';

/** A person by the role that the text gave before: "the minister", "the French minister". */
export function roleBearer(phrase: NounPhrase, antecedents: Antecedents, knowledge: NominalKnowledge) {
  const known = rolesMeant(phrase, antecedents, knowledge);
  if (!known.length) return null;
  // "the president" is no vice-president where the text has both.
  const exact = known.filter(({ title }) => title.split(' ').length === phrase.modifiers.length + 1);
  const bearers = new Set((exact.length ? exact : known).map((role) => role.person));
  const [nearest] = antecedents.fitting(({ actor }) => bearers.has(actor.id));
  const actor = nearest?.actor ?? knowledge.actors.get(known.at(-1)!.person);
  return actor ? { actor, confidence: bearers.size === 1 ? 0.85 : 0.65, rule: 'role' } : null;
}

/**
 * "Minister denies leak", "Mayor of Leeds denies leak" or "PM denies leak", above "Finance Minister Ann Lee denied …": an
 * office that a headline has without an article is that of the only one to whom the report gives it. "Ministers" are
 * several.
 */
export function headlineBearer(words: readonly Word[], knowledge: NominalKnowledge): FoundActor | null {
  const of = words.findIndex(({ text }) => text === 'of');
  const last = words[of > 0 ? of - 1 : words.length - 1]!;
  const modifiers = words.filter((word) => word !== last && /^\p{L}/u.test(word.text) && word.text !== 'of');
  const { rolesByNoun, lexicon } = knowledge;
  const noun = last.text.toLowerCase();
  const row = lexicon.officeClasses.find((candidate) => candidate.noun === noun);
  const ofClass = [...rolesByNoun.values()].flat().filter(({ title }) => row?.titles.test(title));
  const told = (rolesByNoun.get(noun) ?? ofClass).filter(
    (role) => !role.former && modifiers.every((word) => tellsRole(role, word, knowledge)),
  );
  const heads = lexicon.headWords.has(noun)
    ? headsOf({ noun, start: Infinity, modifiers, former: false }, knowledge)
    : [];
  const [bearer, ...others] = new Set((told.length ? told : heads).map(({ person }) => person));
  return (bearer && !others.length && knowledge.actors.get(bearer)) || null;
}

/** Those with the noun in their title first, "the former minister" before who is one now, else the other way round; else the heads of a body, or the offices of a class. */
function rolesMeant(phrase: NounPhrase, antecedents: Antecedents, knowledge: NominalKnowledge): FoundRole[] {
  const { rolesByNoun, lexicon } = knowledge;
  const told = (rolesByNoun.get(phrase.noun) ?? []).filter(
    (role) => role.start < phrase.start && phrase.modifiers.every((word) => tellsRole(role, word, knowledge)),
  );
  const ofTime = told.filter(({ former = false }) => former === phrase.former);
  if (told.length) return ofTime.length ? ofTime : told;
  return lexicon.headWords.has(phrase.noun)
    ? headsOf(phrase, knowledge)
    : classOf(phrase, antecedents, knowledge);
}

/** "The UN chief" after its secretary-general was named: by the body alone. */
function headsOf({ start, modifiers }: NounPhrase, knowledge: NominalKnowledge): FoundRole[] {
  const { namesByStart, rolesByNoun, lexicon } = knowledge;
  const [body, ...more] = modifiers;
  const of = body && !more.length && namesByStart.get(body.start)?.actor;
  if (!of) return [];
  const roles = lexicon.headTitles.flatMap((title) => rolesByNoun.get(title) ?? []);
  return roles.filter((role) => role.of === of && role.start < start && !role.former);
}

/** "The senior diplomat" after a foreign minister was named, and no other diplomat spoke. */
function classOf(
  { noun, start, modifiers }: NounPhrase,
  antecedents: Antecedents,
  knowledge: NominalKnowledge,
): FoundRole[] {
  const { rolesByNoun, lexicon } = knowledge;
  const row = lexicon.officeClasses.find((candidate) => candidate.noun === noun);
  if (!row || antecedents.all().some(({ actor }) => isUnnamed(actor, noun))) return [];
  const telling = modifiers.filter(({ text }) => !lexicon.rankWords.has(text.toLowerCase()));
  const fitting = [...rolesByNoun.values()]
    .flat()
    .filter((role) => role.start < start && !role.former && row.titles.test(role.title))
    .filter((role) => telling.every((word) => tellsRole(role, word, knowledge)));
  return new Set(fitting.map(({ person }) => person)).size === 1 ? fitting : [];
}

/** "Foreign" of a foreign minister, "French" of a minister of France. */
function tellsRole({ title, of }: FoundRole, word: Word, { namesByStart }: NominalKnowledge): boolean {
  return (
    title.toLowerCase().includes(word.text.toLowerCase()) ||
    (of !== undefined && namesByStart.get(word.start)?.actor === of)
  );
}

/** "A European diplomat", whom nobody names. */
function isUnnamed({ type, name }: FoundActor, noun: string): boolean {
  return type === 'UNNAMED_SOURCE' && name.toLowerCase().split(' ').includes(noun);
}
