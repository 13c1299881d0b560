import type { Findings } from '../../src/model/findings';
import type { FoundRole } from '../../src/model/role';
import { foldedName, goesBy } from './actor-names';
import { excerpt } from './score';
import type { GoldDocument, Scorer } from './score';
import { readAnnotations, sentenceScorer } from './sentences';
import type { AnnotatedSentence, SentenceScore } from './sentences';

export interface GoldRole {
  person: [number, number];
  title: string[];
  of?: string[];
  optional?: boolean;
}

export interface RoleSentence extends AnnotatedSentence {
  roles: GoldRole[];
}

/** Roles (person, title, of) in sentences annotated by hand: right when all three are. */
export function rolesScorer(sentences: () => readonly RoleSentence[]): Scorer {
  return sentenceScorer('roles', sentences, judge);
}

export const scoreRoles = rolesScorer(() => readAnnotations<RoleSentence>('roles'));

function judge(
  document: GoldDocument,
  sentence: RoleSentence,
  findings: Findings,
  { tally, errors, judgements }: SentenceScore,
): void {
  const found = findings.roles.filter((r) => r.start >= sentence.start && r.end <= sentence.end);
  const matches = (gold: GoldRole) => found.filter((role) => isRole(gold, role, findings));
  const required = sentence.roles.filter((gold) => !gold.optional);
  tally.gold += required.length;
  tally.right += required.filter((gold) => matches(gold).length).length;
  for (const gold of required) {
    if (matches(gold).length) continue;
    errors.push({
      kind: 'role missed',
      example: `${gold.title[0]}, ${gold.of?.[0] ?? '-'}: ${excerpt(document.text, ...gold.person)}`,
    });
  }
  const right = new Set(required.flatMap(matches));
  const neutral = new Set(
    sentence.roles
      .filter((gold) => gold.optional)
      .flatMap((gold) => found.filter((r) => samePerson(gold, r, findings))),
  );
  for (const role of found) {
    if (!right.has(role) && neutral.has(role)) continue;
    tally.found++;
    judgements.push({ what: 'role', confidence: role.confidence, right: right.has(role) });
    const of = findings.actors.find((a) => a.id === role.of)?.name ?? '-';
    if (!right.has(role))
      errors.push({
        kind: `role spurious (${role.rule})`,
        example: `${role.title}, ${of}: ${excerpt(document.text, role.start, role.end)}`,
      });
  }
}

function isRole(gold: GoldRole, role: FoundRole, findings: Findings): boolean {
  const title = foldedName(role.title).replace(/^(former|ex|late|retired) /, '');
  return (
    samePerson(gold, role, findings) &&
    gold.title.map(foldedName).includes(title) &&
    sameBody(gold, role, findings)
  );
}

function samePerson(gold: GoldRole, role: FoundRole, findings: Findings): boolean {
  const [start, end] = gold.person;
  return findings.mentions.some((m) => m.actor === role.person && m.start < end && start < m.end);
}

function sameBody(gold: GoldRole, role: FoundRole, findings: Findings): boolean {
  if (!gold.of) return true;
  if (!gold.of.length) return !role.of;
  const body = findings.actors.find((actor) => actor.id === role.of);
  return !!body && gold.of.some((name) => goesBy(body, name));
}
