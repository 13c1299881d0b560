import type { FoundMention } from '../../src/model/mention';
import { Tally, excerpt, percent } from './score';
import type { EvalError, GoldDocument, Judgement, Scorer } from './score';

interface GoldName {
  start: number;
  end: number;
  type: string;
  mention: string;
}

export const GOLD_TYPES: Record<string, string> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  GPE: 'PLACE',
};

/**
 * Names by exact span and type. A found name with the span of a gold one of another kind (MISC, EVENT), or
 * overlapping one without touching a counted name, is neutral.
 */
export const scoreNames: Scorer = (corpus, documents, analyse) => {
  const tallies = new Map(['all', 'PERSON', 'ORGANISATION', 'PLACE'].map((type) => [type, new Tally()]));
  const errors: EvalError[] = [];
  const judgements: Judgement[] = [];
  for (const document of documents) {
    const result = judgeNames(
      document,
      foundNames(document, analyse(document.text, publishedOf(document)).mentions),
    );
    for (const { type } of result.gold) add(tallies, type, 'gold');
    for (const name of result.counted) add(tallies, name.type, 'found');
    for (const name of result.right) add(tallies, name.type, 'right');
    errors.push(...result.errors);
    judgements.push(
      ...result.counted.map((name) => ({
        what: 'name',
        confidence: name.confidence,
        right: result.right.has(name),
      })),
    );
  }
  const figures = [...tallies].map(([type, tally]) =>
    percent(corpus, type === 'all' ? 'names F1' : `names F1 ${type}`, tally.f1, tally.gold),
  );
  return { figures, errors, judgements };
};

function add(tallies: Map<string, Tally>, type: string, field: 'gold' | 'found' | 'right'): void {
  tallies.get('all')![field]++;
  tallies.get(type)![field]++;
}

export function publishedOf(document: GoldDocument): string | undefined {
  const date = document.published ?? document.dct ?? document.date;
  return typeof date === 'string' ? date.slice(0, 10) : undefined;
}

/** MEANTIME is annotated up to `annotatedUntil` only. */
function foundNames(document: GoldDocument, mentions: FoundMention[]): FoundMention[] {
  const limit = (document.annotatedUntil as number | undefined) ?? Infinity;
  return mentions.filter((m) => m.kind === 'NAME' && m.type !== 'UNNAMED_SOURCE' && m.start < limit);
}

function judgeNames(document: GoldDocument, found: FoundMention[]) {
  const limit = (document.annotatedUntil as number | undefined) ?? Infinity;
  const names = (document.entities as GoldName[]).filter(
    (n) => (n.mention ?? 'name') === 'name' && n.start < limit,
  );
  const gold = names.filter((n) => GOLD_TYPES[n.type]).map((n) => ({ ...n, type: GOLD_TYPES[n.type]! }));
  const others = names.filter((n) => !GOLD_TYPES[n.type]);
  const key = (n: { start: number; end: number; type: string }) => `${n.start}-${n.end}-${n.type}`;
  const goldKeys = new Set(gold.map(key));
  const touches = (list: { start: number; end: number }[], m: FoundMention) =>
    list.some((n) => n.start < m.end && m.start < n.end);
  const sameSpan = (m: FoundMention) => others.some((n) => n.start === m.start && n.end === m.end);
  const counted = found.filter(
    (m) => goldKeys.has(key(m)) || (!sameSpan(m) && (!touches(others, m) || touches(gold, m))),
  );
  const right = new Set(counted.filter((m) => goldKeys.has(key(m))));
  return { gold, counted, right, errors: nameErrors(document.text, gold, counted, right) };
}

function nameErrors(
  text: string,
  gold: { start: number; end: number; type: string }[],
  counted: FoundMention[],
  right: Set<FoundMention>,
): EvalError[] {
  const wrong = counted.filter((m) => !right.has(m));
  const spurious = wrong
    .filter((m) => !gold.some((n) => n.start < m.end && m.start < n.end))
    .map((m) => ({ kind: `spurious ${m.type} (${m.rule})`, example: excerpt(text, m.start, m.end) }));
  const hit = new Set([...right].map((m) => `${m.start}-${m.end}`));
  const missed = gold
    .filter((n) => !hit.has(`${n.start}-${n.end}`))
    .map((n) => {
      const other = wrong.find((m) => m.start < n.end && n.start < m.end);
      if (!other) return { kind: `missed ${n.type}`, example: excerpt(text, n.start, n.end) };
      const kind = other.start === n.start && other.end === n.end ? 'type' : 'border';
      return {
        kind: `${kind}: ${n.type} found as ${other.type} (${other.rule})`,
        example: `${excerpt(text, n.start, n.end)} found «${text.slice(other.start, other.end)}»`,
      };
    });
  return [...spurious, ...missed];
}
