import type { FoundMeeting } from '../../model/meeting';
import type { FoundQuote } from '../../model/quote';
import { firstEndingAfter, firstStartingFrom } from '../../model/text-order';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { MeetingLexicon } from '../lexicon/meeting-lexicon';
import type { Document } from '../text/document';

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

class StatementReader {
  /** Who last spoke at a meeting, and in which sentence. */
  private last: { quote: FoundQuote; meeting: string; sentence: number } | undefined;

  constructor(
    private readonly doc: Document,
    private readonly words: readonly MeetingWords[],
    private readonly lexicon: MeetingLexicon,
  ) {}

  meetingOf(quote: FoundQuote): string | undefined {
    const at = this.saidAt(quote);
    return at ?? this.speaksOf(quote);
  }

  private saidAt(quote: FoundQuote): string | undefined {
    const [cue] = quote.cue;
    const sentence = cue && this.doc.sentences[firstEndingAfter(this.doc.sentences, cue[0])];
    if (!sentence) return undefined;
    const told = this.within([sentence.start, sentence.end]).find(
      (words) => !isInside(words, quote) && this.isSetting(words, sentence.start),
    );
    const meeting = told?.meeting.id ?? this.goesOn(quote, sentence.index);
    if (meeting !== undefined) this.last = { quote, meeting, sentence: sentence.index };
    return meeting;
  }

  /** "After the talks", not "who resigned after the talks". */
  private isSetting({ start, meeting }: MeetingWords, from: number): boolean {
    if (meeting.status !== 'HELD' && meeting.status !== 'UNDER_WAY') return false;
    const before = this.doc.text.slice(from, start);
    const clause = before.slice(before.search(/[^,;:"“”]*$/));
    return this.lexicon.statementFrames.some(({ before: frame }) => frame.test(clause));
  }

  /** "He added that": the same speaker, right after. */
  private goesOn(quote: FoundQuote, sentence: number): string | undefined {
    const [cue] = quote.cue;
    if (!this.last || !cue || sentence - this.last.sentence > 1) return undefined;
    const adds = this.lexicon.addingCues.test(this.doc.text.slice(...cue));
    const [speaker] = quote.speakers;
    return adds && speaker !== undefined && speaker === this.last.quote.speakers[0]
      ? this.last.meeting
      : undefined;
  }

  private speaksOf(quote: FoundQuote): string | undefined {
    const told = new Set(
      quote.content.flatMap((piece) => this.within(piece).map(({ meeting }) => meeting.id)),
    );
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
