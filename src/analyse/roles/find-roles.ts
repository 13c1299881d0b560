import type { FoundDate } from '../../model/date';
import type { FoundMention } from '../../model/mention';
import type { FoundRole } from '../../model/role';
import type { LanguagePack } from '../language-pack';
import type { RoleLexicon, RoleRow } from '../lexicon/role-lexicon';
import type { Document } from '../text/document';
import { termAfter } from './role-term';
import { writeLine } from './role-line';
import type { LineItem, RoleLine } from './role-line';

/** Longer sentences are tables; rules are not held against them. */
const LONGEST_LINE = 2_000;

/**
 * The positions that a text gives people, in its order.
 * @param mentions names, and countries by their adjectives, in the order of the text
 * @param dates in that order, too
 */
export function findRoles(
  doc: Document,
  mentions: readonly FoundMention[],
  dates: readonly FoundDate[],
  pack: LanguagePack,
): FoundRole[] {
  const lexicon = pack.lexicon.roles;
  let next = 0;
  return doc.sentences.flatMap((sentence) => {
    const inside: FoundMention[] = [];
    while (next < mentions.length && mentions[next]!.start < sentence.end) inside.push(mentions[next++]!);
    if (!inside.some((mention) => mention.type === 'PERSON')) return [];
    const line = writeLine(sentence, inside, lexicon);
    return line.text.length > LONGEST_LINE ? [] : rolesIn(line, doc.text, dates, lexicon);
  });
}

/** The first rule that gives a person a title counts: the longer patterns come first. */
function rolesIn(
  line: RoleLine,
  text: string,
  dates: readonly FoundDate[],
  { rules, unreal, former, terms }: RoleLexicon,
): FoundRole[] {
  const found = new Map<string, FoundRole>();
  for (const rule of rules) {
    for (const match of line.text.matchAll(rule.pattern)) {
      const { person, title, of } = match.groups!;
      const key = `${person} ${title}`;
      const taken = [...found.keys()].some((other) => other.endsWith(` ${title}`));
      const before = beforeTitle(line.text, match);
      if (found.has(key) || taken || unreal.test(before) || isException(line, text, match, rule)) continue;
      const holder = itemOf(line, person!);
      const role = roleOf(text, holder, itemOf(line, title!), of ? itemOf(line, of) : null, rule);
      found.set(key, {
        ...role,
        ...(former.test(before) && { former: true }),
        ...termAfter(text, role, holder.end === role.end, dates, terms),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** "Ambassador to Kenya": whose office it is, that is not. */
function isException(
  line: RoleLine,
  text: string,
  { groups }: RegExpMatchArray,
  { unless }: RoleRow,
): boolean {
  if (!unless) return false;
  const of = groups!.of!.trim();
  const { start } = itemOf(line, groups!.title!);
  const ends = [groups!.person!, of].map((word) => itemOf(line, word).end);
  return unless.test(`${text.slice(start, Math.max(...ends))} ${of[0]}`);
}

/** What stands before the title: "would-be" president Ann Lee, "former French" president Ann Lee. */
function beforeTitle(line: string, { index, groups }: RegExpMatchArray): string {
  const title = line.indexOf(` ${groups!.title!.trim()} `, index);
  return line.slice(Math.max(0, title - LONGEST_BEFORE), title);
}

/** Units before a title in which a word may say how it is held. */
const LONGEST_BEFORE = 40;

function itemOf(line: RoleLine, word: string): LineItem {
  return line.items[Number(word.trim().slice(1))]!;
}

function roleOf(
  text: string,
  person: LineItem,
  title: LineItem,
  of: LineItem | null,
  rule: RoleRow,
): FoundRole {
  return {
    person: person.mention!.actor,
    title: text.slice(title.start, title.end).replace(/\s+/g, ' '),
    ...(of?.mention ? { of: of.mention.actor } : {}),
    start: Math.min(person.start, title.start, of?.start ?? Infinity),
    end: Math.max(person.end, title.end, of?.end ?? 0),
    confidence: rule.confidence,
    rule: rule.name,
  };
}
