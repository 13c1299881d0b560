import type { FoundMeeting } from '../../model/meeting';
import { quoteSpan } from '../../model/quote';
import type { FoundQuote } from '../../model/quote';
import { firstEndingAfter, firstStartingFrom } from '../../model/text-order';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { Document, Sentence } from '../text/document';

/** Words that refer to a meeting. */
interface MeetingWords {
  start: number;
  end: number;
  meeting: FoundMeeting;
}

/**
 * The quotes of a text, each with the meeting that it was said at or after, else the only one that it speaks of. What
 * the same speaker adds in the next sentence was said there too.
 */
export function quotesAtMeetings(
  doc: Document,
  quotes: readonly FoundQuote[],
  meetings: readonly FoundMeeting[],
  lexicon: MeetingLexicon,
): FoundQuote[] {
  const words = wordsFor(meetings);
  if (!words.length) return [...quotes];
  const reader = new StatementReader(doc, words, lexicon);
  return quotes.map((quote) => {
    const meeting = reader.meetingOf(quote);
    return meeting === undefined ? quote : { ...quote, meeting };
  });
}

function wordsFor(meetings: readonly FoundMeeting[]): MeetingWords[] {
  return meetings
    .flatMap((meeting) => meeting.mentions.map(([start, end]) => ({ start, end, meeting })))
    .sort((a, b) => a.start - b.start);
}

/** A statement that is known to belong to a meeting. */
interface Placed {
  quote: FoundQuote;
  meeting: string;
  /** It was said there, not only of it. */
  there: boolean;
  sentence: Sentence;
}

class StatementReader {
  private last: Placed | undefined;

  constructor(
    private readonly doc: Document,
    private readonly words: readonly MeetingWords[],
    private readonly lexicon: MeetingLexicon,
  ) {}

  meetingOf(quote: FoundQuote): string | undefined {
    const sentence = this.sentenceOf(quote);
    if (!sentence) return undefined;
    const at = this.saidAt(quote, sentence);
    const meeting = at ?? this.speaksOf(quote, sentence) ?? this.goesOn(quote, sentence);
    const there = at !== undefined || (this.last?.there ?? false);
    if (meeting !== undefined) this.last = { quote, meeting, there, sentence };
    return meeting;
  }

  /** The sentence of the words that introduce it, else of the first that was said. */
  private sentenceOf({ cue, content }: FoundQuote): Sentence | undefined {
    const [first] = [...cue, ...content];
    return first && this.doc.sentences[firstEndingAfter(this.doc.sentences, first[0])];
  }

  private saidAt(quote: FoundQuote, { start, end }: Sentence): string | undefined {
    if (!quote.cue.length) return undefined;
    const told = this.within([start, end]).find(
      (words) => !isInside(words, quote) && this.isSetting(words, start),
    );
    return told?.meeting.id;
  }

  /** "After the talks", not "who resigned after the talks". */
  private isSetting({ start, meeting }: MeetingWords, from: number): boolean {
    if (meeting.status !== 'HELD' && meeting.status !== 'UNDER_WAY') return false;
    const before = this.doc.text.slice(from, start);
    const clause = before.slice(before.search(/[^,;:"“”]*$/));
    return this.lexicon.statementFrames.some(({ before: frame }) => frame.test(clause));
  }

  /**
   * What the same speaker says right after was said there too: what they add, what is told in one paragraph, and the
   * very words of what was summed up there.
   */
  private goesOn(quote: FoundQuote, sentence: Sentence): string | undefined {
    const { last } = this;
    const [speaker] = quote.speakers;
    if (!last || speaker === undefined || speaker !== last.quote.speakers[0]) return undefined;
    if (sentence.index - last.sentence.index > 1) return undefined;
    const [cue] = quote.cue;
    const adds = cue !== undefined && this.lexicon.addingCues.test(this.doc.text.slice(...cue));
    const near = sentence.paragraph === last.sentence.paragraph;
    return adds || (near && (last.there || quote.verbatim.length > 0)) ? last.meeting : undefined;
  }

  /** The only meeting in what was said, or that a relative clause says it of: "the talks, which he called useful". */
  private speaksOf(quote: FoundQuote, sentence: Sentence): string | undefined {
    const start = quoteSpan(quote)?.[0] ?? sentence.start;
    const before = this.within([sentence.start, start]).at(-1);
    const isOf = before && this.lexicon.relativeAfter.test(this.doc.text.slice(before.end, start));
    const said = quote.content.flatMap((piece) => this.within(piece));
    const told = new Set([...(isOf ? [before] : []), ...said].map(({ meeting }) => meeting.id));
    const [meeting] = told;
    return told.size === 1 ? meeting : undefined;
  }

  private within([start, end]: Span): MeetingWords[] {
    const found: MeetingWords[] = [];
    for (let at = firstStartingFrom(this.words, start); (this.words[at]?.end ?? Infinity) <= end; at++)
      found.push(this.words[at]!);
    return found;
  }
}

function isInside({ start, end }: MeetingWords, { content }: FoundQuote): boolean {
  return content.some((piece) => contains(piece, [start, end]));
}
