import type { CueField, CueSite } from '../../../src/analyse/quotes/cues/cue-site';
import type { Run } from '../../../src/analyse/quotes/words/run';
import type { WordTable } from '../../../src/analyse/quotes/words/word-table';
import type { Span } from '../../../src/model/span';

/** A statement as the corpus annotates it. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** A candidate with what the corpus says of it. */
export interface JudgedCue {
  site: CueSite;
  isCue: boolean;
  /** The roles of the window's words, in BIOES; null where the candidate is no cue. */
  labels: string[] | null;
}

/**
 * Sets each candidate against the annotation. Where a gold cue holds several ("issued a statement saying"), the
 * last verb stands for it and the others are left out, being neither right nor wrong.
 */
export function judgeCues(field: CueField, gold: readonly GoldAttribution[]): JudgedCue[] {
  const claims = new Map<CueSite, GoldAttribution>();
  const neutral = new Set<CueSite>();
  for (const attribution of gold) {
    const held = field.sites.filter(({ cue }) => touches(field.table, cue.head, attribution.cue));
    const chosen = representative(field.table, held);
    if (chosen) claims.set(chosen, attribution);
    for (const site of held) if (site !== chosen) neutral.add(site);
  }
  return field.sites
    .filter((site) => claims.has(site) || !neutral.has(site))
    .map((site) => judge(field.table, site, claims.get(site)));
}

function touches(table: WordTable, word: number, spans: readonly Span[]): boolean {
  const { start, end } = table.words[word]!;
  return spans.some(([from, to]) => start < to && from < end);
}

function representative(table: WordTable, held: readonly CueSite[]): CueSite | undefined {
  const verbs = held.filter(({ cue }) => table.words[cue.head]!.upos === 'VERB');
  return (verbs.length ? verbs : held)[Math.max(0, (verbs.length || held.length) - 1)];
}

function judge(table: WordTable, site: CueSite, gold?: GoldAttribution): JudgedCue {
  return { site, isCue: !!gold, labels: gold ? rolesOf(table, site.window, gold) : null };
}

function rolesOf(table: WordTable, window: Run, gold: GoldAttribution): string[] {
  const labels = new Array<string>(window[1] - window[0]).fill('O');
  for (const span of gold.content) mark(table, window, labels, span, 'CONTENT');
  for (const span of gold.source) mark(table, window, labels, span, 'SOURCE');
  return labels;
}

/** Writes a span's part within the window as BIOES, without punctuation at its ends, which belongs to no role. */
function mark(table: WordTable, [from, to]: Run, labels: string[], span: Span, role: string): void {
  const inside: number[] = [];
  for (let word = from; word < to; word++) if (touches(table, word, [span])) inside.push(word);
  while (inside.length && table.words[inside[0]!]!.upos === 'PUNCT') inside.shift();
  while (inside.length && table.words[inside[inside.length - 1]!]!.upos === 'PUNCT') inside.pop();
  inside.forEach((word, at) => {
    labels[word - from] = `${position(at, inside.length)}-${role}`;
  });
}

function position(at: number, length: number): string {
  if (length === 1) return 'S';
  return at === 0 ? 'B' : at === length - 1 ? 'E' : 'I';
}
