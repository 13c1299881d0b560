import type { FoundActor } from '../../model/actor';
import type { FoundDate } from '../../model/date';
import type { FoundMention } from '../../model/mention';
import type { FoundRelation } from '../../model/relation';
import type { FoundRole } from '../../model/role';
import type { RelationLexicon } from '../lexicon/relation-lexicon';
import type { Document, Sentence } from '../text/document';
import type { MentionIndex } from '../text/mention-index';
import { mentionIndex, mentionsWithin } from '../text/mention-index';
import type { CompiledRelationRule } from './relation-rule';
import { compileRelationRules, matchRelation } from './relation-rule';

/** What relations read of the other finders. */
export interface RelationInput {
  mentions: readonly FoundMention[];
  actors: readonly FoundActor[];
  roles: readonly FoundRole[];
  dates: readonly FoundDate[];
  lexicon: RelationLexicon;
}

/** Mentions tried as the second of a pair, after the first: more lie between than any rule spans. */
const MOST_PARTNERS = 3;
/** Longest text between two mentions that a rule can span. */
const LONGEST_GAP = 140;

/** How actors stand to each other, as the text asserts it; each pair and kind once, where it is first told. */
export function findRelations(doc: Document, input: RelationInput): FoundRelation[] {
  const index = mentionIndex(input.mentions, input.actors);
  const rules = compileRelationRules(input.lexicon);
  const told = doc.sentences.flatMap((sentence) => relationsOf(doc, sentence, index, rules, input));
  return distinct([...told, ...leaders(doc.text, input)].sort((a, b) => a.start - b.start));
}

function relationsOf(
  doc: Document,
  sentence: Sentence,
  index: MentionIndex,
  rules: CompiledRelationRule[],
  { dates }: RelationInput,
): FoundRelation[] {
  const mentions = mentionsWithin(index, sentence.start, sentence.end);
  return mentions.flatMap((first, i) =>
    mentions.slice(i + 1, i + 1 + MOST_PARTNERS).flatMap((second) => {
      const gap = second.start - first.end;
      if (gap < 1 || gap > LONGEST_GAP || first.actor === second.actor) return [];
      if (second.kind === 'PRONOUN' && isBeside(doc.text, mentions[i - 1], first, second)) return [];
      const found = matchRelation(doc.text, sentence, first, second, index.actors, rules);
      return found ? [withDate(found, sentence, dates)] : [];
    }),
  );
}

/** "France and Spain support it": what both do, they do to somebody or something else, whoever the pronoun was taken for. */
function isBeside(
  text: string,
  before: FoundMention | undefined,
  first: FoundMention,
  pronoun: FoundMention,
): boolean {
  return before?.actor === pronoun.actor && /^,? and (?:the )?$/.test(text.slice(before.end, first.start));
}

/** "… by the State Department in 1997": the year or day right after the relation's words. */
function withDate(relation: FoundRelation, sentence: Sentence, dates: readonly FoundDate[]): FoundRelation {
  const date = dates.find(
    (d) => d.start >= relation.end && d.start - relation.end < 8 && d.end <= sentence.end,
  );
  return date ? { ...relation, date: date.value } : relation;
}

/** Who holds a leader's office leads its body or country. */
function leaders(text: string, { roles, lexicon }: RelationInput): FoundRelation[] {
  return roles.flatMap(({ person, title, of, start, end, confidence }) => {
    if (!of || !lexicon.leaderTitles.includes(title.toLowerCase())) return [];
    if (lexicon.notLeading.test(text.slice(wordStart(text, start), end))) return [];
    return [
      { kind: 'LEADS', from: person, to: of, label: title, start, end, confidence, rule: 'leader-role' },
    ];
  });
}

/** Where the word before an offset begins. */
function wordStart(text: string, offset: number): number {
  const before = /\p{L}+[\s-]+$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset));
  return offset - (before?.[0].length ?? 0);
}

const LONGEST_WORD = 20;

function distinct(relations: FoundRelation[]): FoundRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ kind, from, to }) => {
    const key = `${kind} ${from} ${to}`;
    if (seen.has(key) || from === to) return false;
    seen.add(key);
    return true;
  });
}
