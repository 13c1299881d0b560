import type { FoundMention } from '../../src/model/mention';
import { publishedOf } from './names';
import { excerpt, percent } from './score';
import type { EvalError, Judgement, Scorer } from './score';

interface GoldMention {
  start: number;
  end: number;
  type: string;
  mention: string;
  cluster: string;
  head?: string;
}

const GENRES = new Set(['news', 'interview']);

/**
 * B-cubed over the names and pronouns of people, organisations and places in news and interviews. Gold spans are
 * maximal ("the prime minister of Israel, Golda Meir"), so a found mention stands for the smallest gold one that
 * holds it and whose head it covers. A gold mention that isn't found counts 0 for recall.
 */
export const scoreCoreference: Scorer = (corpus, documents, analyse) => {
  const totals = { gold: 0, recall: 0, found: 0, precision: 0 };
  const errors: EvalError[] = [];
  const judgements: Judgement[] = [];
  for (const document of documents.filter((d) => GENRES.has(d.genre as string))) {
    const gold = (document.entities as GoldMention[]).filter(
      (m) => ['PER', 'ORG', 'LOC'].includes(m.type) && ['name', 'pronoun'].includes(m.mention),
    );
    const found = analyse(document.text, publishedOf(document)).mentions.filter((m) => m.kind !== 'NOMINAL');
    const actorOf = align(gold, document.text, found);
    bCubed(gold, actorOf, totals);
    judgements.push(...judgePronouns(gold, found, actorOf));
    for (const mention of gold) {
      const kind = `not found: ${mention.mention} ${mention.type}`;
      if (!actorOf.has(mention))
        errors.push({ kind, example: excerpt(document.text, mention.start, mention.end) });
    }
  }
  const precision = totals.found ? totals.precision / totals.found : 0;
  const recall = totals.gold ? totals.recall / totals.gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    figures: [
      percent(corpus, 'coreference B-cubed F1', f1, totals.gold),
      percent(corpus, 'coreference B-cubed precision', precision, totals.found),
      percent(corpus, 'coreference B-cubed recall', recall, totals.gold),
    ],
    errors,
    judgements,
  };
};

/** The actor that was found for each gold mention. */
function align(gold: GoldMention[], text: string, found: FoundMention[]): Map<GoldMention, string> {
  const actorOf = new Map<GoldMention, string>();
  for (const mention of found) {
    const words = text.slice(mention.start, mention.end);
    const holder = gold
      .filter((g) => g.start <= mention.start && mention.end <= g.end && words.includes(g.head ?? words))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (holder && !actorOf.has(holder)) actorOf.set(holder, mention.actor);
  }
  return actorOf;
}

function bCubed(
  gold: GoldMention[],
  actorOf: Map<GoldMention, string>,
  totals: { gold: number; recall: number; found: number; precision: number },
): void {
  const sizes = (keys: string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const clusters = sizes(gold.map((m) => m.cluster));
  const actors = sizes([...actorOf.values()]);
  const both = sizes([...actorOf].map(([m, actor]) => `${m.cluster} ${actor}`));
  totals.gold += gold.length;
  for (const [mention, actor] of actorOf) {
    const shared = both.get(`${mention.cluster} ${actor}`)!;
    totals.recall += shared / clusters.get(mention.cluster)!;
    totals.precision += shared / actors.get(actor)!;
    totals.found++;
  }
}

/** A pronoun is right where most names of its actor stand for what it stands for. */
function judgePronouns(
  gold: GoldMention[],
  found: FoundMention[],
  actorOf: Map<GoldMention, string>,
): Judgement[] {
  const named = new Map<string, string[]>();
  for (const [mention, actor] of actorOf) {
    if (mention.mention === 'name') named.set(actor, [...(named.get(actor) ?? []), mention.cluster]);
  }
  return found
    .filter(({ kind }) => kind === 'PRONOUN')
    .flatMap(({ start, end, actor, confidence }) => {
      const own = gold.find((g) => g.mention === 'pronoun' && g.start === start && g.end === end);
      const clusters = named.get(actor) ?? [];
      if (!own || !clusters.length) return [];
      const share = clusters.filter((cluster) => cluster === own.cluster).length / clusters.length;
      return [{ what: 'pronoun', confidence, right: share >= 0.5 }];
    });
}
