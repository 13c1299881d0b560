import type { Findings } from '../../src/model/findings';
import type { FoundQuote } from '../../src/model/quote';
import type { Span } from '../../src/model/span';
import { pairBest } from './pairing';
import { count } from './score';
import type { EvalError, Figure, GoldDocument, Scorer } from './score';
import { contentWords, jaccard, wordsOf } from './words';
import type { TextWord } from './words';

interface GoldSpan {
  start: number;
  end: number;
  text: string;
}

interface GoldQuote {
  key: string;
  act: string;
  content: GoldSpan;
  speakers: string[];
  denies?: string[];
}

interface GoldCase {
  entities: { key: string; type: string; mentions: GoldSpan[] }[];
  quotes: GoldQuote[];
  optionalQuotes: GoldQuote[];
  meetings: {
    status: string;
    date: string;
    place: string;
    level: string;
    sides: string[];
    participants: string[];
    agenda: GoldSpan[];
  }[];
  dates: (GoldSpan & { value: string })[];
}

const LEAST_CONTENT = 0.6;
/** Offsets of a name may be off by this much in all. */
const NAME_SLACK = 5;

/** Articles annotated whole by hand: everything that one reader sees, as counts. */
export const scoreAcceptance: Scorer = (corpus, documents, analyse) => {
  const figures: Figure[] = [];
  const errors: EvalError[] = [];
  for (const document of documents) {
    const gold = document.gold as GoldCase;
    const findings = analyse(document.text, document.published as string);
    const judge = new AcceptanceJudge(document, gold, findings, errors);
    figures.push(...judge.figures(corpus));
  }
  return { figures, errors, judgements: [] };
};

class AcceptanceJudge {
  private words: TextWord[];
  /** Found actor of each gold one, by a name mention of the right place and type. */
  private actors = new Map<string, string>();

  constructor(
    private document: GoldDocument,
    private gold: GoldCase,
    private findings: Findings,
    private errors: EvalError[],
  ) {
    this.words = wordsOf(document.text);
    for (const entity of gold.entities) this.findActor(entity);
  }

  private findActor(entity: GoldCase['entities'][number]): void {
    const mention = this.findings.mentions.find(
      (m) =>
        m.type === entity.type &&
        entity.mentions.some((g) => Math.abs(g.start - m.start) + Math.abs(g.end - m.end) <= NAME_SLACK),
    );
    if (mention) this.actors.set(entity.key, mention.actor);
    else this.miss('actor', `${entity.type} ${entity.mentions[0]!.text}`);
  }

  private miss(kind: string, example: string): void {
    this.errors.push({ kind, example });
  }

  figures(corpus: string): Figure[] {
    const { entities, dates } = this.gold;
    const found = new Set(this.actors.values());
    return [
      count(corpus, 'actors found', this.actors.size, entities.length),
      count(corpus, 'actors wrongly joined', this.actors.size - found.size, entities.length),
      ...this.quoteFigures(corpus),
      ...this.meetingFigures(corpus),
      count(corpus, 'dates right', dates.filter((d) => this.dateRight(d)).length, dates.length),
    ];
  }

  private dateRight(gold: GoldCase['dates'][number]): boolean {
    const found = this.findings.dates.filter((d) => d.start < gold.end && gold.start < d.end);
    const right = found.some((d) => d.value === gold.value);
    if (!right) this.miss('date', `${gold.text} is ${gold.value}, found ${found.map((d) => d.value).join()}`);
    return right;
  }

  private quoteFigures(corpus: string): Figure[] {
    const gold = [...this.gold.quotes, ...this.gold.optionalQuotes];
    const { quotes } = this.findings;
    const wordsAt = (spans: Span[]) => contentWords(this.words, spans);
    const goldWords = gold.map((q) => wordsAt([[q.content.start, q.content.end]]));
    const foundWords = quotes.map((q) => wordsAt(q.content));
    const pairs = pairBest(gold.length, quotes.length, (g, f) => {
      const like = jaccard(goldWords[g]!, foundWords[f]!);
      // Two quotes may share their words and differ by act alone, or by the speaker.
      return like >= LEAST_CONTENT ? like + (gold[g]!.act === quotes[f]!.act ? 1 : 0) : 0;
    });
    const scored = this.gold.quotes.map((q, g) => ({ gold: q, found: quotes[pairs[g]!] }));
    for (const { gold: q, found } of scored) if (!found) this.miss('quote missed', q.content.text);
    const paired = new Set(pairs);
    const extra = quotes.filter((_, f) => !paired.has(f));
    for (const quote of extra) this.miss(`quote extra (${quote.rule})`, this.textOf(quote.content));
    const total = this.gold.quotes.length;
    return [
      count(corpus, 'quotes found', scored.filter((s) => s.found).length, total),
      count(
        corpus,
        'quotes speaker right',
        scored.filter((s) => this.speakersRight(s.gold, s.found)).length,
        total,
      ),
      count(corpus, 'quotes act right', scored.filter((s) => s.found?.act === s.gold.act).length, total),
      count(corpus, 'quotes extra', extra.length, total),
      count(
        corpus,
        'denials linked',
        scored.filter((s) => this.denialLinked(s.gold, s.found, scored)).length,
        1,
      ),
    ];
  }

  private textOf(spans: Span[]): string {
    return spans.map(([start, end]) => this.document.text.slice(start, end)).join(' … ');
  }

  private speakersRight(gold: GoldQuote, found?: FoundQuote): boolean {
    if (!found) return false;
    const wanted = gold.speakers.map((key) => this.actors.get(key));
    const right =
      wanted.length === found.speakers.length && wanted.every((key) => key && found.speakers.includes(key));
    if (!right)
      this.miss('speaker', `${gold.speakers.join()} of ${gold.content.text}: found ${found.speakers.join()}`);
    return right;
  }

  private denialLinked(
    gold: GoldQuote,
    found: FoundQuote | undefined,
    scored: { gold: GoldQuote; found?: FoundQuote | undefined }[],
  ): boolean {
    const targets = (gold.denies ?? []).map((key) => scored.find((s) => s.gold.key === key)?.found);
    const links = found?.links?.filter((link) => link.kind === 'DENIES') ?? [];
    return (
      targets.length > 0 && targets.every((t) => t && links.some((l) => this.findings.quotes[l.to] === t))
    );
  }

  private meetingFigures(corpus: string): Figure[] {
    const found = this.findings.meetings;
    const wanted = this.gold.meetings[0];
    if (!wanted) return [];
    const meeting = found[0];
    const actor = (key?: string) => [...this.actors].find(([, id]) => id === key)?.[0];
    const same = (keys: string[], ids: string[]) =>
      keys.length === ids.length && keys.every((key) => ids.some((id) => actor(id) === key));
    const agenda = wanted.agenda.filter((item) =>
      meeting?.agenda.some(
        (span) =>
          jaccard(contentWords(this.words, [span]), contentWords(this.words, [[item.start, item.end]])) >=
          LEAST_CONTENT,
      ),
    );
    const fields: Record<string, boolean> = {
      status: meeting?.status === wanted.status,
      date: meeting?.date === wanted.date,
      place: actor(meeting?.place) === wanted.place,
      level: meeting?.level === wanted.level,
      sides: !!meeting && same(wanted.sides, meeting.sides),
      participants:
        !!meeting && same(wanted.participants, [...new Set(meeting.participants.map((p) => p.actor))]),
      agenda: agenda.length === wanted.agenda.length && meeting?.agenda.length === wanted.agenda.length,
    };
    for (const [field, right] of Object.entries(fields)) if (!right) this.miss('meeting field', field);
    return [
      count(corpus, 'meetings found', found.length, this.gold.meetings.length),
      count(
        corpus,
        'meeting fields right',
        Object.values(fields).filter(Boolean).length,
        Object.keys(fields).length,
      ),
    ];
  }
}
