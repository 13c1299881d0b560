import type { Findings } from '../../src/model/findings';
import type { FoundMeeting } from '../../src/model/meeting';
import type { FoundQuote } from '../../src/model/quote';
import type { Span } from '../../src/model/span';
import { overlaps } from '../../src/model/span';
import { actorsOf, goldActors, matchedActors, sameActors } from './actor-names';
import { publishedOf } from './names';
import { pairBest } from './pairing';
import { Tally, excerpt, percent } from './score';
import type { EvalError, Figure, GoldDocument, Judgement, Scorer } from './score';
import { contentWords, jaccard, wordsOf } from './words';

interface GoldQuote {
  kind: string;
  act: string;
  content: Span[];
  speakers: string[];
  addressees: string[];
}

interface GoldMeeting {
  kind: string;
  status: string;
  level: string | null;
  date: string | null;
  place: string | null;
  sides: string[];
  participants: string[];
  agenda: Span[];
  mentions: Span[];
}

/** A quote is found when its content shares at least this much with a gold one (words, Jaccard). */
const LEAST_CONTENT = 0.3;

/** Quotes with their speakers as actors, and meetings with their fields, by the README of the meetings corpus. */
export const scoreMeetings: Scorer = (corpus, documents, analyse) => {
  const scorer = new MeetingScorer();
  for (const document of documents) {
    const findings = analyse(document.text, publishedOf(document));
    scorer.judgeQuotes(document, findings);
    scorer.judgeMeetings(document, findings);
  }
  return { figures: scorer.figures(corpus), errors: scorer.errors, judgements: scorer.judgements };
};

class MeetingScorer {
  errors: EvalError[] = [];
  judgements: Judgement[] = [];
  private quotes = new Tally();
  private meetings = new Tally();
  private participants = new Tally();
  private fields = new Map<string, { right: number; gold: number }>();

  judgeQuotes(document: GoldDocument, findings: Findings): void {
    const words = wordsOf(document.text);
    const gold = document.quotes as GoldQuote[];
    const goldWords = gold.map((q) => contentWords(words, q.content));
    const foundWords = findings.quotes.map((q) => contentWords(words, q.content));
    const like = (g: number, f: number) => jaccard(goldWords[g]!, foundWords[f]!);
    const pairs = pairBest(gold.length, findings.quotes.length, like, LEAST_CONTENT);
    this.quotes.gold += gold.length;
    this.quotes.found += findings.quotes.length;
    this.quotes.right += pairs.filter((f) => f >= 0).length;
    gold.forEach((quote, g) => this.judgeQuote(document, findings, quote, findings.quotes[pairs[g]!]));
    this.judgeSpurious(document, findings.quotes, pairs, 'quote', (q) => q.content[0]);
  }

  private judgeQuote(document: GoldDocument, findings: Findings, gold: GoldQuote, found?: FoundQuote): void {
    const text = document.text;
    const [start, end] = gold.content[0]!;
    if (!found) {
      this.errors.push({ kind: `quote missed (${gold.kind})`, example: excerpt(text, start, end) });
      return;
    }
    this.judgements.push({ what: 'quote', confidence: found.confidence, right: true });
    this.field('quotes act right', gold.act === found.act);
    const speakers = goldActors(document, gold.speakers);
    if (speakers.length) {
      const named = actorsOf(findings, found.speakers);
      const right = sameActors(speakers, named);
      this.field('quotes speaker right', right);
      const names = named.map((a) => a.name).join(', ') || 'none';
      const wanted = speakers.map((a) => a.name).join(', ');
      if (!right)
        this.errors.push({
          kind: 'speaker wrong',
          example: `${wanted} found ${names}: ${excerpt(text, start, end)}`,
        });
    }
    const addressees = goldActors(document, gold.addressees);
    if (addressees.length) {
      this.field('quotes addressees right', sameActors(addressees, actorsOf(findings, found.addressees)));
    }
  }

  judgeMeetings(document: GoldDocument, findings: Findings): void {
    const gold = document.meetings as GoldMeeting[];
    const shared = (g: number, f: number) =>
      gold[g]!.mentions.filter((m) => findings.meetings[f]!.mentions.some((n) => overlaps(m, n))).length;
    const pairs = pairBest(gold.length, findings.meetings.length, shared);
    this.meetings.gold += gold.length;
    this.meetings.found += findings.meetings.length;
    this.meetings.right += pairs.filter((f) => f >= 0).length;
    gold.forEach((meeting, g) => {
      const found = findings.meetings[pairs[g]!];
      const [start, end] = meeting.mentions[0]!;
      if (found) this.judgeFields(document, findings, meeting, found);
      else
        this.errors.push({
          kind: `meeting missed (${meeting.kind})`,
          example: excerpt(document.text, start, end),
        });
    });
    this.judgeSpurious(document, findings.meetings, pairs, 'meeting', (m) => m.mentions[0]);
  }

  private judgeFields(
    document: GoldDocument,
    findings: Findings,
    gold: GoldMeeting,
    found: FoundMeeting,
  ): void {
    this.judgements.push({ what: 'meeting', confidence: found.confidence, right: true });
    const note = (field: string, wanted: unknown, got: unknown) => {
      this.field(`meetings ${field} right`, wanted === got);
      const [start, end] = gold.mentions[0]!;
      const example = `${wanted} found ${got}: ${excerpt(document.text, start, end)}`;
      if (wanted !== got) this.errors.push({ kind: `meeting ${field}`, example });
    };
    note('kind', gold.kind, found.kind);
    note('status', gold.status, found.status);
    if (gold.level) note('level', gold.level, found.level);
    if (gold.date) note('date', gold.date, found.date);
    if (gold.place) {
      const place = actorsOf(findings, found.place ? [found.place] : []);
      const right = sameActors(goldActors(document, [gold.place]), place);
      note('place', gold.place, right ? gold.place : (place[0]?.name ?? 'none'));
    }
    const namesOf = (actors: readonly { name: string }[]) => actors.map((a) => a.name).join(', ') || 'none';
    const sides = goldActors(document, gold.sides);
    const foundSides = actorsOf(findings, found.sides);
    if (sides.length)
      note('sides', namesOf(sides), sameActors(sides, foundSides) ? namesOf(sides) : namesOf(foundSides));
    const participants = goldActors(document, gold.participants);
    if (!participants.length) return;
    const named = actorsOf(findings, [...new Set(found.participants.map((p) => p.actor))]);
    this.participants.gold += participants.length;
    this.participants.found += named.length;
    const matched = matchedActors(participants, named);
    this.participants.right += matched;
    if (matched < Math.max(participants.length, named.length))
      this.errors.push({
        kind: 'meeting participants',
        example: `${namesOf(participants)} found ${namesOf(named)}: ${excerpt(document.text, ...gold.mentions[0]!)}`,
      });
  }

  private judgeSpurious<T extends { rule: string; confidence: number }>(
    document: GoldDocument,
    found: T[],
    pairs: number[],
    what: string,
    spanOf: (thing: T) => Span | undefined,
  ): void {
    const paired = new Set(pairs);
    found.forEach((thing, f) => {
      if (paired.has(f)) return;
      this.judgements.push({ what, confidence: thing.confidence, right: false });
      const [start, end] = spanOf(thing) ?? [0, 0];
      this.errors.push({
        kind: `${what} spurious (${thing.rule})`,
        example: excerpt(document.text, start, end),
      });
    });
  }

  private field(name: string, right: boolean): void {
    const tally = this.fields.get(name) ?? { right: 0, gold: 0 };
    this.fields.set(name, tally);
    tally.gold++;
    if (right) tally.right++;
  }

  figures(corpus: string): Figure[] {
    return [
      percent(corpus, 'quotes found F1', this.quotes.f1, this.quotes.gold),
      percent(corpus, 'quotes found precision', this.quotes.precision, this.quotes.found),
      percent(corpus, 'meetings found precision', this.meetings.precision, this.meetings.found),
      percent(corpus, 'meetings found recall', this.meetings.recall, this.meetings.gold),
      percent(corpus, 'meetings participants F1', this.participants.f1, this.participants.gold),
      ...[...this.fields].map(([name, t]) => percent(corpus, name, t.right / t.gold, t.gold)),
    ];
  }
}
