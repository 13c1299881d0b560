import fc from 'fast-check';
import type { FoundActor } from '../../src/model/actor';
import type { Findings } from '../../src/model/findings';
import type { Polarity } from '../../src/model/quote';
import type { Span } from '../../src/model/span';
import type { ArticleToSave } from '../../src/store/queries/article-to-save';
import { anArticle } from './article';
import { sentencesOf } from './findings';

type Speech = Extract<Sentence, { tells: 'speech' }>;

/** One sentence of an invented story: who does what. */
export type Sentence =
  | {
      tells: 'speech';
      who: string;
      words: string;
      act?: 'STATE' | 'DENY';
      polarity?: Polarity;
      said?: string;
    }
  | { tells: 'office'; who: string; title: string; of: string }
  | { tells: 'talks'; one: string; other: string; day: string };

const PEOPLE = ['Ada Quill', 'Adam Quill', 'A. Quill', 'Quill', 'Bob Reed', 'Robert Reed', 'Reed'];
const PLACES = ['Norland', 'Sudonia', 'Westmark'];
const SURE = { confidence: 0.9, rule: 'by-hand' };

const person = fc.constantFrom(...PEOPLE);
const place = fc.constantFrom(...PLACES);

/** A story of one to four sentences about few people with names alike. */
export const aStory: fc.Arbitrary<Sentence[]> = fc.array(
  fc.oneof(
    fc.record({
      tells: fc.constant('speech' as const),
      who: person,
      words: fc.constantFrom('it is late', 'all will be well before the next winter'),
    }),
    fc.record({
      tells: fc.constant('speech' as const),
      who: person,
      words: fc.constantFrom(
        'the old harbour bridge was sold to a ferry company',
        'the bridge was sold to a ferry company',
        '12 bridges were sold to a ferry company',
      ),
      act: fc.constantFrom('STATE' as const, 'DENY' as const),
      said: fc.constantFrom('2021-05-02', '2021-05-04', '2021-05'),
    }),
    fc.record({
      tells: fc.constant('office' as const),
      who: person,
      title: fc.constantFrom('mayor', 'judge'),
      of: place,
    }),
    fc.record({
      tells: fc.constant('talks' as const),
      one: place,
      other: place,
      day: fc.constantFrom('2021-05-03', '2021-06-09'),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The story as an article at an address of its own, with what a faultless analysis finds in it. */
export function storyToSave(slot: number, sentences: readonly Sentence[], runId: number): ArticleToSave {
  const telling = new Telling();
  for (const sentence of sentences) telling.tell(sentence);
  const { text, findings } = telling.end();
  const published = { value: `2021-05-${String(slot + 10)}`, origin: 'METADATA' as const };
  return {
    article: anArticle({ text, url: `https://plain.example/${slot}`, published }),
    findings,
    runId,
    outlet: null,
    authors: [],
    credits: [],
    dateline: null,
  };
}

/** Writes sentence after sentence and keeps where everything stands. */
class Telling {
  private text = '';
  private readonly actors = new Map<string, FoundActor>();
  private readonly found: Pick<Findings, 'mentions' | 'roles' | 'quotes' | 'meetings' | 'dates'> = {
    mentions: [],
    roles: [],
    quotes: [],
    meetings: [],
    dates: [],
  };

  tell(sentence: Sentence): void {
    if (sentence.tells === 'speech') this.speech(sentence);
    else if (sentence.tells === 'office') this.office(sentence.who, sentence.title, sentence.of);
    else this.talks(sentence.one, sentence.other, sentence.day);
    this.add('. ');
  }

  end(): { text: string; findings: Findings } {
    const text = this.text.trim();
    const actors = [...this.actors.values()];
    return {
      text,
      findings: { language: 'en', sentences: sentencesOf(text), actors, relations: [], ...this.found },
    };
  }

  private speech({ who, words, act = 'STATE', polarity = 'POSITIVE', said }: Speech): void {
    const [speaker, source] = this.mention(who, 'PERSON');
    this.add(' ');
    const cue = this.add(act === 'DENY' ? 'denied' : 'said');
    this.add(' ');
    this.found.quotes.push({
      kind: 'INDIRECT',
      act,
      content: [this.add(words)],
      verbatim: [],
      source: [source],
      cue: [cue],
      speakers: [speaker],
      addressees: [],
      about: [],
      reportedBy: [],
      polarity,
      certainty: 'CERTAIN',
      ...(said && { said }),
      ...SURE,
    });
  }

  private office(who: string, title: string, of: string): void {
    const [holder] = this.mention(who, 'PERSON');
    this.add(' is ');
    const [start, end] = this.add(title);
    this.add(' of ');
    const [body] = this.mention(of, 'PLACE');
    this.found.roles.push({ person: holder, title, of: body, start, end, ...SURE });
  }

  private talks(one: string, other: string, day: string): void {
    const sides = new Set([this.mention(one, 'PLACE')[0]]);
    this.add(' and ');
    sides.add(this.mention(other, 'PLACE')[0]);
    this.add(' ');
    const words = this.add('met');
    this.add(' on ');
    const [start, end] = this.add(day);
    this.found.dates.push({ start, end, value: day, origin: 'EXPLICIT', ...SURE });
    this.found.meetings.push({
      id: `m${this.found.meetings.length + 1}`,
      kind: 'TALKS',
      status: 'HELD',
      date: day,
      dateFrom: this.found.dates.length - 1,
      mediators: [],
      sides: [...sides],
      participants: [],
      agenda: [],
      outcome: [],
      mentions: [words],
      ...SURE,
    });
  }

  private mention(name: string, type: 'PERSON' | 'PLACE'): [key: string, span: Span] {
    const span = this.add(name);
    const known = this.actors.get(name);
    const actor = known ?? { id: `a${this.actors.size + 1}`, type, name, names: [] };
    const spans = [...(known?.names[0]?.spans ?? []), span];
    this.actors.set(name, { ...actor, names: [{ text: name, kind: 'PRIMARY', spans }] });
    this.found.mentions.push({ start: span[0], end: span[1], kind: 'NAME', type, actor: actor.id, ...SURE });
    return [actor.id, span];
  }

  private add(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }
}
