import type { DateOrigin, FoundDate } from '../../model/date';
import type { Span } from '../../model/span';
import type { DateLexicon } from '../lexicon/date-lexicon';
import type { CaptionLexicon } from '../lexicon/caption-lexicon';
import type { TenseLexicon } from '../lexicon/tense-lexicon';
import type { Direction } from '../syntax/clause-direction';
import { clauseDirection } from '../syntax/clause-direction';
import type { Document, Sentence } from '../text/document';
import { findCaptions } from '../text/find-captions';
import { firstEndingAfter } from '../../model/text-order';
import type { DatePoint, Day } from './calendar';
import { dayOf } from './calendar';
import type { DateContext, DateValue } from './date-context';
import type { CompiledRules } from './date-pattern';
import { compileRules } from './date-pattern';
import type { DateMatch } from './match-dates';
import { matchDates } from './match-dates';
import { has, yearIn } from './match-parts';
import { isNarrative } from './narrative';
import { findOwnDay, isDateline } from './publication-day';
import type { DateWordTable } from './scan-date-words';
import { scanDateWords, wordTable } from './scan-date-words';
import { VALUES } from './values';

interface Compiled {
  rules: CompiledRules;
  table: DateWordTable;
}

/** Rules are compiled once for each lexicon; the cache holds nothing that depends on a text. */
const compiledOf = new WeakMap<DateLexicon, Compiled>();

function compile(lexicon: DateLexicon): Compiled {
  const known = compiledOf.get(lexicon) ?? { rules: compileRules(lexicon), table: wordTable(lexicon) };
  compiledOf.set(lexicon, known);
  return known;
}

/** A year alone moves a story on where it opens its sentence ("In 1941, …"), not in "the failures of 1914". */
const OPENING = 8;

/** What dates read of a lexicon. */
export interface DateLexicons {
  dates: DateLexicon;
  tenses: TenseLexicon;
  captions: CaptionLexicon;
}

interface Expression {
  match: DateMatch;
  sentence: Sentence;
}

/**
 * All date expressions of a text that have a value, in order. Relative ones ("on Sunday") are counted from
 * `published` (EDTF day) or from the day that the article gives itself; where neither is known they are left out.
 */
export function findDates(
  doc: Document,
  published: string | undefined,
  { dates: lexicon, tenses, captions }: DateLexicons,
): FoundDate[] {
  const expressions = findExpressions(doc, compile(lexicon));
  const [pictures = doc.text.length] = findCaptions(doc, captions)[0] ?? [];
  const resolver = new DateResolver(doc, expressions, dayOf(published), { lexicon, tenses, pictures });
  return resolver.resolve();
}

function findExpressions(doc: Document, compiled: Compiled): Expression[] {
  return doc.sentences.flatMap((sentence) => {
    const words = scanDateWords(doc.text, sentence.start, sentence.end, compiled.table);
    const matches = matchDates(words, compiled.rules).filter((match) => !isTitle(match));
    return matches.map((match) => ({ match, sentence }));
  });
}

/** "The 1994 treaty", "the war of 1967": a year that tells which, not when the text's own days are. */
function isOfPastThing({ match, sentence }: Expression, { pastThings }: DateLexicon): boolean {
  const [start, end] = spanOf(match);
  const { words } = sentence;
  const after = firstEndingAfter(words, end);
  const before = firstEndingAfter(words, start);
  const around = [...words.slice(Math.max(0, before - 2), before), ...words.slice(after, after + 3)];
  return match.words.length === 1 && around.some(({ lemma }) => pastThings.includes(lemma.toLowerCase()));
}

/** "This Week" and "Last Night" within a sentence are programmes and songs, as is "the BBC's Today". */
function isTitle({ words, before }: DateMatch): boolean {
  if (before?.symbol === 'possessor' && words.length === 1 && words[0]?.text === 'Today') return true;
  const capitals = words.every(({ text }) => text[0] !== text[0]?.toLowerCase());
  return (
    before !== undefined && words.length > 1 && capitals && words.every(({ symbol }) => !NAMED.has(symbol))
  );
}

/** Words that are written with a capital anyway. */
const NAMED = new Set(['fullMonth', 'shortMonth', 'doubtfulMonth', 'weekday', 'shortWeekday', 'holiday']);

/** "On Monday and Tuesday". */
function isJoined(before: DateMatch | undefined, { before: joint }: DateMatch): boolean {
  return joint !== undefined && before?.after === joint && /^(?:and|or|comma)$/.test(joint.symbol);
}

function spanOf({ words }: DateMatch): Span {
  const start = words[0]?.start ?? 0;
  return [start, words.at(-1)?.end ?? start];
}

/** Goes through a text's expressions in order and keeps the date told last. */
class DateResolver {
  private readonly published: Day | undefined;
  private readonly narrative: boolean;
  private readonly onlyYear: number | undefined;
  private readonly dayFirst: boolean;
  private last: DatePoint | undefined;
  private story: DatePoint | undefined;
  /** Where the list begins that an expression stands in: what governs its first date governs all. */
  private opening = 0;

  constructor(
    private readonly doc: Document,
    private readonly expressions: Expression[],
    published: Day | undefined,
    private readonly known: { lexicon: DateLexicon; tenses: TenseLexicon; pictures: number },
  ) {
    const { lexicon } = known;
    const matches = expressions.map((e) => e.match);
    this.dayFirst = matches.some(
      (m) => has(m, 'numeric#') && Number.parseInt(m.words[0]?.text ?? '', 10) > 12,
    );
    this.published = published ?? findOwnDay(doc, matches, (m) => this.explicitValue(m))?.day;
    this.narrative = isNarrative(matches, this.published);
    const told = expressions.filter((e) => !isOfPastThing(e, lexicon)).map((e) => yearIn(e.match));
    const years = new Set(told.filter((year) => year !== undefined));
    this.onlyYear = years.size === 1 ? [...years][0] : undefined;
  }

  resolve(): FoundDate[] {
    return this.expressions.flatMap((expression, i) => {
      const value = this.valueOf(expression, i);
      if (!value) return [];
      this.follow(value, expression);
      return [this.found(expression.match, value)];
    });
  }

  /** What later expressions count from: the date told last, and in an account of the past where its story stands. */
  private follow({ point, aside }: DateValue, { match, sentence }: Expression): void {
    if (!point || (aside && this.narrative)) return;
    this.last = point;
    const opens = (match.words[0]?.start ?? 0) - sentence.start <= OPENING;
    const inBrackets = match.before?.symbol === 'opening';
    if (!inBrackets && (point.month !== undefined || opens || !this.story)) this.moveStory(point);
  }

  /** A year alone is less than the month that is known of it. */
  private moveStory(point: DatePoint): void {
    const lessExact = point.month === undefined && this.story?.year === point.year;
    if (!lessExact) this.story = point;
  }

  private valueOf({ match, sentence }: Expression, index: number): DateValue | undefined {
    const [start, end] = spanOf(match);
    if (!isJoined(this.expressions[index - 1]?.match, match)) this.opening = start;
    return VALUES[match.rule.value](match, {
      ...this.context(),
      next: this.expressions[index + 1]?.match,
      direction: () =>
        match.before?.symbol === 'deadline' ? 'FUTURE' : this.directionOf(sentence, this.opening),
      tagAfter: () => sentence.words[firstEndingAfter(sentence.words, end)]?.xpos ?? '',
    });
  }

  /** "Ann Lee meets Kim Dunn on Monday": what a picture shows has been, though its caption is in the present. */
  private directionOf(sentence: Sentence, start: number): Direction {
    const { tenses, pictures } = this.known;
    const direction = clauseDirection(sentence, start, tenses);
    const foretells = sentence.words.some(({ lemma }) => tenses.futureModals.includes(lemma));
    return direction === 'FUTURE' && start >= pictures && !foretells ? 'PAST' : direction;
  }

  private context(): DateContext {
    const { lexicon } = this.known;
    const { published, last, story, narrative, onlyYear, dayFirst } = this;
    return {
      lexicon,
      published,
      last,
      story,
      narrative,
      onlyYear,
      dayFirst,
      next: undefined,
      direction: () => 'UNKNOWN',
      tagAfter: () => '',
    };
  }

  /** The value of an expression that needs no other date. */
  private explicitValue(match: DateMatch): string | undefined {
    return VALUES[match.rule.value](match, { ...this.context(), published: undefined, last: undefined })
      ?.value;
  }

  private found(match: DateMatch, { value, relative }: DateValue): FoundDate {
    const [start, end] = spanOf(match);
    const explicit: DateOrigin = isDateline(this.doc.text, start, end) ? 'DATELINE' : 'EXPLICIT';
    const { confidence, name } = match.rule;
    return { start, end, value, origin: relative ? 'RELATIVE' : explicit, confidence, rule: name };
  }
}
