import type { ActorType, FoundActor } from '../../src/model/actor';
import type { FoundDate } from '../../src/model/date';
import type { Findings } from '../../src/model/findings';
import type { FoundMeeting } from '../../src/model/meeting';
import type { FoundMention } from '../../src/model/mention';
import type { FoundQuote } from '../../src/model/quote';
import type { FoundRole } from '../../src/model/role';
import type { Span } from '../../src/model/span';
import { spanOf } from './span-of';

/** Hand-made findings in one text, by its own words: each function returns a whole finding. */
export interface Finder {
  /** One name, at every place that the text uses it. */
  actor(id: string, type: ActorType, name: string, more?: Partial<FoundActor>): FoundActor;
  mention(actor: FoundActor, words: string, more?: Partial<FoundMention>): FoundMention;
  /** Content, source and cue by their words; each must stand in the text. */
  quote(content: string, source: string, cue: string, more?: Partial<FoundQuote>): FoundQuote;
  meeting(id: string, words: string, more?: Partial<FoundMeeting>): FoundMeeting;
  role(person: string, title: string, more?: Partial<FoundRole>): FoundRole;
  date(words: string, value: string, more?: Partial<FoundDate>): FoundDate;
  findings(more: Partial<Findings>): Findings;
}

const SURE = { confidence: 0.9, rule: 'by-hand' };

export function finderIn(text: string): Finder {
  const at = (words: string): Span => spanOf(text, words);
  const place = (words: string): { start: number; end: number } => ({
    start: at(words)[0],
    end: at(words)[1],
  });
  return {
    actor: (id, type, name, more = {}) => ({
      id,
      type,
      name,
      names: [
        {
          text: name,
          kind: type === 'UNNAMED_SOURCE' ? 'DESCRIPTION' : 'PRIMARY',
          spans: everyPlace(text, name),
        },
      ],
      ...more,
    }),
    mention: ({ id, type }, words, more = {}) => ({
      ...place(words),
      kind: type === 'UNNAMED_SOURCE' ? 'NOMINAL' : 'NAME',
      type,
      actor: id,
      ...SURE,
      ...more,
    }),
    quote: (content, source, cue, more = {}) => ({
      kind: 'INDIRECT',
      act: 'STATE',
      content: [at(content)],
      verbatim: [],
      source: source ? [at(source)] : [],
      cue: cue ? [at(cue)] : [],
      speakers: [],
      addressees: [],
      about: [],
      reportedBy: [],
      polarity: 'POSITIVE',
      certainty: 'CERTAIN',
      ...SURE,
      ...more,
    }),
    meeting: (id, words, more = {}) => ({
      id,
      kind: 'TALKS',
      status: 'PLANNED',
      mediators: [],
      sides: [],
      participants: [],
      agenda: [],
      outcome: [],
      mentions: [at(words)],
      ...SURE,
      ...more,
    }),
    role: (person, title, more = {}) => ({ person, title, ...place(title), ...SURE, ...more }),
    date: (words, value, more = {}) => ({ ...place(words), value, origin: 'EXPLICIT', ...SURE, ...more }),
    findings: (more) => ({
      language: 'en',
      sentences: sentencesOf(text),
      actors: [],
      mentions: [],
      roles: [],
      quotes: [],
      meetings: [],
      relations: [],
      dates: [],
      ...more,
    }),
  };
}

/** Good enough for texts of our own: up to a full stop, or a line's end. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s][^.\n]*\.?/g)].map(({ index, 0: words }) => [index, index + words.length]);
}

function everyPlace(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    spans.push([start, start + words.length]);
  }
  return spans;
}
