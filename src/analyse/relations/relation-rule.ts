import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { FoundRelation } from '../../model/relation';
import type { ActorClass, RelationLexicon, RelationRule } from '../lexicon/relation-lexicon';
import type { Sentence } from '../text/document';

/** A rule with its expressions ready to run. */
export interface CompiledRelationRule {
  rule: RelationRule;
  between: RegExp;
  before: RegExp | undefined;
  after: RegExp | undefined;
  /** One for all rules of a lexicon. */
  retracting: RegExp;
  retractingBefore: RegExp;
  attributing: RegExp;
}

/** Text looked at before the first and after the second mention. */
const CONTEXT = 80;

const compiledOf = new WeakMap<RelationLexicon, CompiledRelationRule[]>();

/** Compiled once for each lexicon. */
export function compileRelationRules(lexicon: RelationLexicon): CompiledRelationRule[] {
  const known = compiledOf.get(lexicon);
  if (known) return known;
  const retracting = new RegExp(`(?:^|[^\\w])(?:${lexicon.retracting.join('|')})(?![\\w])`, 'i');
  const retractingBefore = endingIn(lexicon.retractingBefore);
  const attributing = endingIn(lexicon.attributing);
  const expression = (source: string) =>
    new RegExp(
      source.replace(/\{(\w+)\}/g, (_, name: string) => lexicon.macros[name] ?? ''),
      'i',
    );
  const compiled = lexicon.rules.map((rule) => ({
    rule,
    between: expression(`^${rule.between}$`),
    before: rule.before === undefined ? undefined : expression(rule.before),
    after: rule.after === undefined ? undefined : expression(`^${rule.after}`),
    retracting,
    retractingBefore,
    attributing,
  }));
  compiledOf.set(lexicon, compiled);
  return compiled;
}

/** The text before a mention that ends in one of these. */
function endingIn(sources: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sources.join('|')})\\s*$`, 'i');
}

/** What somebody only says of others is less sure than what the report says itself. */
const ATTRIBUTED = 0.7;

/** The first rule whose words stand between two mentions of fitting actors. */
export function matchRelation(
  text: string,
  sentence: Sentence,
  first: FoundMention,
  second: FoundMention,
  actors: ReadonlyMap<ActorKey, FoundActor>,
  rules: readonly CompiledRelationRule[],
): FoundRelation | undefined {
  const between = text.slice(first.end, second.start).replace(/\s+/g, ' ');
  const before = text.slice(Math.max(sentence.start, first.start - CONTEXT), first.start);
  const after = text.slice(second.end, Math.min(sentence.end, second.end + CONTEXT));
  const [firstActor, secondActor] = [actors.get(first.actor), actors.get(second.actor)];
  for (const compiled of rules) {
    const { rule } = compiled;
    const isForward = rule.direction === 'FORWARD';
    if (!isOf(rule.from, isForward ? firstActor : secondActor)) continue;
    if (!isOf(rule.to, isForward ? secondActor : firstActor)) continue;
    const match = compiled.between.exec(between);
    if (!match || compiled.retracting.test(between) || compiled.retractingBefore.test(before)) continue;
    if (compiled.before && !compiled.before.test(before)) continue;
    const tail = compiled.after?.exec(after);
    if (compiled.after && !tail) continue;
    const label = (match.groups?.label ?? tail?.groups?.label)?.trim();
    const [from, to] = isForward ? [first, second] : [second, first];
    return {
      kind: rule.kind,
      from: from.actor,
      to: to.actor,
      ...(label && { label }),
      start: first.start,
      end: second.end,
      confidence:
        rule.confidence *
        Math.min(first.confidence, second.confidence) *
        (compiled.attributing.test(before) ? ATTRIBUTED : 1),
      rule: rule.name,
    };
  }
  return undefined;
}

/** A place's or body's kind decides where it is told; its type where not. */
function isOf(classes: readonly ActorClass[], actor: FoundActor | undefined): boolean {
  if (!actor) return false;
  return classes.includes(actor.type) || (actor.kind !== undefined && classes.includes(actor.kind));
}
