import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { FoundRole } from '../../model/role';
import { contains } from '../../model/span';
import type { Span } from '../../model/span';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { GivenNames } from '../text/sex-of-name';
import type { CountryWords } from './coreference-input';
import type { Sex } from '../text/sex-of-name';
import type { Document, Sentence, Word } from '../text/document';
import { Antecedents, readAntecedent } from './antecedent';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { creditLines } from './credit-lines';
import { namedSpeakers } from './named-speakers';
import { soleByKind } from './resolve-nominal';
import { sexOfPeople } from './sex-of-people';
import { SpanSweep } from './span-sweep';
import { UnnamedSources } from './unnamed-sources';

export interface ReadingKnowledge {
  lexicon: CoreferenceLexicon;
  given: GivenNames;
  places: CountryWords;
}

/** What a reader knows at a point of the text: who was spoken of so far, who speaks, and what is still to come. */
export class Scene {
  readonly lexicon: CoreferenceLexicon;
  readonly places: CountryWords;
  /** In the order of the text. */
  readonly names: readonly FoundMention[];
  readonly mentions: FoundMention[];
  readonly unnamed: UnnamedSources;
  readonly actors: Map<ActorKey, FoundActor>;
  readonly sexes: Map<ActorKey, Sex>;
  readonly antecedents = new Antecedents();
  readonly namesByStart: Map<number, FoundMention>;
  /** Statements by where their source begins. */
  readonly sources: Map<number, StatementSpans>;
  /** What is said between quotation marks, by where its source begins; one source may serve several statements. */
  readonly ownWords = new Map<number, Span[]>();
  /** The innermost statement that holds the word being read. */
  within: StatementSpans | null = null;
  private readonly contents: SpanSweep<StatementSpans>;
  private readonly credits: ReadonlyMap<number, number>;
  readonly soleByKind: ReadonlyMap<string, FoundActor | null>;
  readonly rolesByNoun = new Map<string, FoundRole[]>();
  readonly speakers: Map<StatementSpans, FoundActor>;
  /** The words for whom statements were said to and who passed them on, by where they begin. */
  readonly partySpans: Map<number, Span>;
  /** Whom those words mean. */
  readonly parties = new Map<Span, FoundActor>();
  /** Whose writing was last spoken of, by its noun: "report". */
  readonly authors = new Map<string, FoundActor>();
  /** Whom the words of a source describe, up to where they end. */
  described: { actor: FoundActor; end: number } | null = null;
  /** Who spoke last. */
  lastSpeaker: { actor: FoundActor; statement: StatementSpans; sentence: number } | null = null;

  constructor(
    readonly doc: Document,
    input: CoreferenceInput,
    { lexicon, given, places }: ReadingKnowledge,
  ) {
    this.lexicon = lexicon;
    this.places = places;
    this.credits = creditLines(doc, lexicon);
    this.names = input.mentions;
    this.mentions = [...input.mentions];
    const headlineEnd = doc.paragraphs.length > 1 ? doc.paragraphs[0]![1] : 0;
    this.unnamed = new UnnamedSources(lexicon, input.actors.length + 1, headlineEnd);
    this.actors = new Map(input.actors.map((actor) => [actor.id, actor]));
    this.soleByKind = soleByKind(input.actors);
    this.sexes = sexOfPeople(doc, input, given, lexicon);
    this.namesByStart = new Map(input.mentions.map((mention) => [mention.start, mention]));
    this.sources = new Map(
      input.statements.flatMap((one) => one.source.map((span) => [span[0], one] as const)),
    );
    for (const { source, verbatim } of input.statements)
      for (const [start] of source)
        this.ownWords.set(start, [...(this.ownWords.get(start) ?? []), ...verbatim]);
    this.partySpans = new Map(
      input.statements
        .flatMap(({ addressee, reporter }) => [addressee, reporter])
        .flatMap((span) => (span ? [[span[0], span] as const] : [])),
    );
    this.contents = new SpanSweep(
      input.statements.flatMap((value) => value.content.map((span) => ({ span, value }))),
    );
    for (const role of input.roles) {
      const noun = role.title.toLowerCase().split(' ').at(-1)!;
      this.rolesByNoun.set(noun, [...(this.rolesByNoun.get(noun) ?? []), role]);
    }
    this.speakers = namedSpeakers(doc.text, input, this.actors, lexicon);
  }

  /** Reading has come to a word. */
  moveTo({ start }: Word): void {
    this.within = this.contents.at(start);
  }

  /** A word of a sentence tells who wrote the report or where. */
  isCredit({ index }: Sentence, { start }: Word): boolean {
    return start < (this.credits.get(index) ?? 0);
  }

  /** A word stands in somebody's own words, between quotation marks. */
  isQuoted(word: Word): boolean {
    return this.quotes([word.start, word.end]);
  }

  private quotes(span: Span): boolean {
    return this.within?.verbatim.some((piece) => contains(piece, span)) ?? false;
  }

  /** An actor turns out to speak a statement whose source stands in a sentence. */
  speak(statement: StatementSpans, actor: FoundActor, sentence: Sentence): void {
    this.speakers.set(statement, actor);
    // Whom somebody quotes in their own words doesn't go on to speak.
    if (!this.quotes(statement.source[0]!) && !this.isThingTold(actor, statement))
      this.lastSpeaker = { actor, statement, sentence: sentence.index };
  }

  /** "A spokeswoman said [tests] confirmed the fault": what somebody tells of a thing is still theirs. */
  private isThingTold({ type, name }: FoundActor, statement: StatementSpans): boolean {
    const told = this.within !== null && this.within !== statement && type === 'UNNAMED_SOURCE';
    return told && !this.lexicon.listeners.test(name.split(' ').at(-1)!);
  }

  /** Words [first, end) of a sentence refer to an actor. */
  refer(
    sentence: Sentence,
    first: number,
    end: number,
    actor: FoundActor,
    kind: FoundMention['kind'],
    confidence: number,
    rule: string,
  ): void {
    const { words } = sentence;
    const [from, to] = [words[first]!.start, words[end - 1]!.end];
    this.mentions.push({ start: from, end: to, kind, type: actor.type, actor: actor.id, confidence, rule });
    this.remember(actor, sentence, first, end, kind);
  }

  remember(
    actor: FoundActor,
    sentence: Sentence,
    first: number,
    end: number,
    kind: FoundMention['kind'],
  ): void {
    const speaks = this.speaksAt(sentence, first, actor);
    const quoted = this.isQuoted(sentence.words[first]!);
    const place = { sentence: sentence.index, first, end, kind, speaks, quoted };
    this.antecedents.add(readAntecedent(this.doc, actor, place, this.lexicon));
  }

  /** The mention begins a source, or its article does. */
  private speaksAt({ words }: Sentence, first: number, actor: FoundActor): boolean {
    const statement =
      this.sources.get(words[first]!.start) ?? this.sources.get(words[first - 1]?.start ?? -1);
    return statement !== undefined && this.speakers.get(statement) === actor;
  }
}
