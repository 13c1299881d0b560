import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { FoundRole } from '../../model/role';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Document, Sentence } from '../text/document';
import { Antecedents, readAntecedent } from './antecedent';
import type { CoreferenceInput, StatementSpans } from './coreference-input';
import { namedSpeakers } from './named-speakers';
import { pronounOf } from './pronoun-of';
import type { GivenNameLists, Sex } from './sex-of-people';
import { sexOfPeople } from './sex-of-people';
import { resolveNominal } from './resolve-nominal';
import { resolvePronoun } from './resolve-pronoun';
import { SpanSweep } from './span-sweep';
import { twoSides } from './two-sides';
import { UnnamedSources } from './unnamed-sources';

export interface ReadingKnowledge {
  lexicon: CoreferenceLexicon;
  given: GivenNameLists;
}

/** Reads a text from its first word to its last, as a reader does, and keeps who was spoken of. */
export class Reading {
  readonly mentions: FoundMention[];
  readonly unnamed: UnnamedSources;
  private readonly lexicon: CoreferenceLexicon;
  private readonly actors: Map<ActorKey, FoundActor>;
  private readonly sexes: Map<ActorKey, Sex>;
  private readonly antecedents = new Antecedents();
  private readonly namesByStart: Map<number, FoundMention>;
  private readonly sources: Map<number, StatementSpans>;
  private readonly contents: SpanSweep<StatementSpans>;
  private readonly rolesByNoun = new Map<string, FoundRole[]>();
  private readonly speakers: Map<StatementSpans, FoundActor>;

  constructor(
    private readonly doc: Document,
    input: CoreferenceInput,
    { lexicon, given }: ReadingKnowledge,
  ) {
    this.lexicon = lexicon;
    this.mentions = [...input.mentions];
    this.unnamed = new UnnamedSources(lexicon, input.actors.length + 1);
    this.actors = new Map(input.actors.map((actor) => [actor.id, actor]));
    this.sexes = sexOfPeople(doc, input, given, lexicon);
    this.namesByStart = new Map(input.mentions.map((mention) => [mention.start, mention]));
    this.sources = new Map(
      input.statements.flatMap((one) => one.source.map((span) => [span[0], one] as const)),
    );
    this.contents = new SpanSweep(
      input.statements.flatMap((value) => value.content.map((span) => ({ span, value }))),
    );
    for (const role of input.roles) {
      const noun = role.title.toLowerCase().split(' ').at(-1)!;
      this.rolesByNoun.set(noun, [...(this.rolesByNoun.get(noun) ?? []), role]);
    }
    this.speakers = namedSpeakers(doc.text, input, this.actors);
  }

  /** Who speaks a statement, as far as the reading has come. */
  speakerOf(statement: StatementSpans): FoundActor | null {
    return this.speakers.get(statement) ?? null;
  }

  read(sentence: Sentence): void {
    for (let index = 0; index < sentence.words.length;) index = this.readAt(sentence, index);
  }

  /** @returns the word after what was read. */
  private readAt(sentence: Sentence, index: number): number {
    const word = sentence.words[index]!;
    const statement = this.sources.get(word.start);
    if (statement) this.readSource(sentence, index, statement);
    const name = this.namesByStart.get(word.start);
    if (name) return this.readName(sentence, index, name);
    const row = pronounOf(word, this.lexicon);
    if (row?.person === 3) this.readPronoun(sentence, index);
    return row
      ? index + 1
      : (this.readBothSides(sentence, index) ?? this.readNominal(sentence, index) ?? index + 1);
  }

  private readName(sentence: Sentence, first: number, name: FoundMention): number {
    const end = wordAt(sentence, first, name.end);
    this.remember(this.actors.get(name.actor)!, sentence, first, end, name.kind);
    return end;
  }

  private remember(
    actor: FoundActor,
    sentence: Sentence,
    first: number,
    end: number,
    kind: FoundMention['kind'],
  ): void {
    const speaks = this.speaksAt(sentence, first, actor);
    const place = { sentence: sentence.index, first, end, kind, speaks };
    this.antecedents.add(readAntecedent(this.doc, actor, place, this.lexicon));
  }

  /** The mention begins a source, or its article does. */
  private speaksAt({ words }: Sentence, first: number, actor: FoundActor): boolean {
    const statement =
      this.sources.get(words[first]!.start) ?? this.sources.get(words[first - 1]?.start ?? -1);
    return statement !== undefined && this.speakers.get(statement) === actor;
  }

  private readPronoun(sentence: Sentence, index: number): void {
    const word = sentence.words[index]!;
    const row = pronounOf(word, this.lexicon)!;
    const statement = this.contents.at(word.start);
    const source = this.sources.get(word.start);
    if (row.sex === 'n' && !source && !row.possessive && this.isExpletive(sentence, index)) return;
    const speaker = statement ? (this.speakerOf(statement)?.id ?? null) : null;
    const quoted =
      statement?.verbatim.some(([start, end]) => start <= word.start && word.end <= end) ?? false;
    const site = {
      row,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      isSource: source !== undefined,
      spokenBy: quoted ? speaker : null,
      reportedOf: quoted ? null : speaker,
    };
    const found = resolvePronoun(site, this.antecedents, this.sexes);
    if (!found) return;
    if (row.sex === 'm' || row.sex === 'f') this.sexes.set(found.actor.id, row.sex);
    if (source) this.speakers.set(source, found.actor);
    this.refer(sentence, index, index + 1, found.actor, 'PRONOUN', found.confidence, 'pronoun');
  }

  private isExpletive(sentence: Sentence, index: number): boolean {
    const rest = sentence.words.slice(index, index + 6).map((word) => word.text.toLowerCase());
    return this.lexicon.expletive.test(rest.join(' ').replace(/ (?=['’])/g, ''));
  }

  private readBothSides(sentence: Sentence, index: number): number | null {
    const words = sentence.words.slice(index, index + 3);
    const match = this.lexicon.bothSides.exec(words.map((word) => word.text.toLowerCase()).join(' '));
    if (!match || !/^(?:both|two)$|^the$/.test(words[0]!.text.toLowerCase())) return null;
    const end = index + match[0].split(' ').length;
    const noun = sentence.words[end - 1]!.text.toLowerCase();
    const sides = twoSides(sentence.index, /leaders|presidents|ministers/.test(noun), this.antecedents);
    for (const actor of sides) this.refer(sentence, index, end, actor, 'NOMINAL', 0.7, 'both sides');
    return sides.length ? end : null;
  }

  private readNominal(sentence: Sentence, index: number): number | null {
    const nominal = this.nominalAt(sentence, index);
    if (!nominal) return null;
    const source = this.sources.get(sentence.words[index]!.start);
    if (source) this.speakers.set(source, nominal.actor);
    this.refer(
      sentence,
      nominal.first,
      nominal.end,
      nominal.actor,
      'NOMINAL',
      nominal.confidence,
      nominal.rule,
    );
    return nominal.end;
  }

  private nominalAt(sentence: Sentence, index: number) {
    const { words } = sentence;
    const knowledge = { lexicon: this.lexicon, actors: this.actors, rolesByNoun: this.rolesByNoun };
    const nominal = resolveNominal(words, index, sentence.index, this.antecedents, knowledge);
    if (!nominal) return null;
    // "the president, Ann Lee" and "the US company": the name beside it or within it tells who is meant.
    const beside = words[nominal.end]?.text === ',' ? nominal.end + 1 : nominal.end;
    const near = [...words.slice(index, nominal.end), ...words.slice(beside, beside + 1)];
    const named = near.some((word) => this.namesByStart.has(word.start));
    return named ? null : nominal;
  }

  /** A source that no name, pronoun or role tells is an unnamed one. */
  private readSource(sentence: Sentence, index: number, statement: StatementSpans): void {
    const span = statement.source.find((one) => one[0] === sentence.words[index]!.start)!;
    const end = wordAt(sentence, index, span[1]);
    const words = sentence.words.slice(index, end);
    if (this.speakers.has(statement) || pronounOf(words[0]!, this.lexicon)) return;
    if (
      this.nominalAt(sentence, index) ||
      this.lexicon.bothSides.test(words.map((w) => w.text.toLowerCase()).join(' '))
    )
      return;
    const inside = words.flatMap((word) => this.namesByStart.get(word.start) ?? []);
    const { actor, span: described } = this.unnamed.describe(this.doc.text, words, inside);
    this.actors.set(actor.id, actor);
    this.speakers.set(statement, actor);
    const first = wordAt(sentence, index, described[0]);
    const last = wordAt(sentence, index, described[1]);
    this.refer(
      sentence,
      sentence.words[index]!.start === described[0] ? index : first,
      last,
      actor,
      'NOMINAL',
      0.8,
      'source',
    );
  }

  private refer(
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
}

/** The word after those that begin before an offset. */
function wordAt({ words }: Sentence, first: number, offset: number): number {
  let end = first;
  while (end < words.length && words[end]!.start < offset) end++;
  return Math.max(end, first);
}
