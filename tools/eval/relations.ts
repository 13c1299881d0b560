import type { Findings } from '../../src/model/findings';
import type { FoundRelation, RelationKind } from '../../src/model/relation';
import { goesBy } from './actor-names';
import { excerpt } from './score';
import type { GoldDocument } from './score';
import { readAnnotations, sentenceScorer } from './sentences';
import type { AnnotatedSentence, SentenceScore } from './sentences';

interface GoldRelation {
  kind: RelationKind;
  from: string[];
  to: string[];
  optional?: boolean;
}

interface RelationSentence extends AnnotatedSentence {
  relations: GoldRelation[];
}

/** Relations (kind, from, to) in sentences annotated by hand. */
export const scoreRelations = sentenceScorer(
  'relations',
  () => readAnnotations<RelationSentence>('relations'),
  judge,
);

function judge(
  document: GoldDocument,
  sentence: RelationSentence,
  findings: Findings,
  { tally, errors, judgements }: SentenceScore,
): void {
  const found = findings.relations.filter((r) => r.start >= sentence.start && r.end <= sentence.end);
  const required = sentence.relations.filter((gold) => !gold.optional);
  tally.gold += required.length;
  for (const gold of required) {
    if (found.some((r) => isRelation(gold, r, findings))) tally.right++;
    else
      errors.push({
        kind: `relation missed (${gold.kind})`,
        example: `${gold.from[0]} → ${gold.to[0]}: ${excerpt(document.text, sentence.start, sentence.end)}`,
      });
  }
  for (const relation of found) {
    const gold = sentence.relations.find((g) => isRelation(g, relation, findings));
    if (gold?.optional || (!gold && followsFromRole(relation, findings))) continue;
    tally.found++;
    judgements.push({ what: 'relation', confidence: relation.confidence, right: !!gold });
    if (!gold)
      errors.push({
        kind: `relation spurious (${relation.rule})`,
        example: `${relation.kind}: ${excerpt(document.text, relation.start, relation.end)}`,
      });
  }
}

/** A president LEADS what a found role makes them president of: scored with the roles, so neutral here. */
function followsFromRole({ kind, from, to }: FoundRelation, { roles }: Findings): boolean {
  return kind === 'LEADS' && roles.some((role) => role.person === from && role.of === to);
}

/** A name of "?" accepts whatever was found. */
function isRelation(gold: GoldRelation, relation: FoundRelation, findings: Findings): boolean {
  const named = (key: string, names: string[]) => {
    const actor = findings.actors.find((a) => a.id === key);
    return !!actor && names.some((name) => name === '?' || goesBy(actor, name));
  };
  return gold.kind === relation.kind && named(relation.from, gold.from) && named(relation.to, gold.to);
}
