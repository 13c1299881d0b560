import type { ActorKey, FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Word } from '../text/document';

/** Sources without a name: "US officials", one for each description in a text. */
export class UnnamedSources {
  readonly actors: FoundActor[] = [];
  private readonly byDescription = new Map<string, FoundActor>();
  /** The newest of each noun: "the official" is the one that was told of before. */
  private readonly byNoun = new Map<string, FoundActor>();
  /** Those of the headline that the report has not told more of yet, by noun. */
  private readonly inHeadline = new Map<string, FoundActor>();

  /** @param headlineEnd where the text's headline ends; 0 where it has none */
  constructor(
    private readonly lexicon: CoreferenceLexicon,
    private nextNumber: number,
    private readonly headlineEnd: number,
  ) {}

  /**
   * The unnamed actor that a source's words describe.
   * @param words of the source
   * @param inside mentions within the source: the body that it belongs to is among them
   */
  describe(
    text: string,
    words: readonly Word[],
    inside: readonly FoundMention[],
  ): { actor: FoundActor; span: Span } {
    const described = this.descriptionOf(words);
    const span: Span = [described[0]!.start, described.at(-1)!.end];
    const name = text.slice(...span).replace(/\s+/g, ' ');
    const noun = nounOf(described);
    const known =
      this.byDescription.get(name.toLowerCase()) ??
      this.referredTo(words, described, noun) ??
      this.shortInHeadline(name, noun, span);
    const actor = known ?? this.create(name, ofWhom(inside, span));
    if (span[0] < this.headlineEnd) this.inHeadline.set(noun, actor);
    actor.names[0]!.spans.push(...(actor.names[0]!.text === name ? [span] : []));
    if (actor.names.every((form) => form.text !== name))
      actor.names.push({ text: name, kind: 'DESCRIPTION', spans: [span] });
    this.byDescription.set(name.toLowerCase(), actor);
    this.byNoun.set(noun, actor);
    return { actor, span };
  }

  /** "The study" after "a study published in May": the newest that was described by a noun. */
  newest(noun: string): FoundActor | undefined {
    return this.byNoun.get(noun);
  }

  /** Without article, up to a comma, bracket or relative clause. */
  descriptionOf(words: readonly Word[]): readonly Word[] {
    const from = words.length > 1 && /^(?:the|a|an)$/i.test(words[0]!.text) ? 1 : 0;
    const rest = words.slice(from);
    const end = rest.findIndex(
      (word, index) =>
        index > 0 &&
        this.lexicon.descriptionEnd.has(word.text.toLowerCase()) &&
        !isJoint(rest[index - 1]!, word, rest[index + 1]),
    );
    return rest.slice(0, end < 0 ? rest.length : end);
  }

  /** "The officials" without more after "US officials". */
  private referredTo(
    words: readonly Word[],
    described: readonly Word[],
    noun: string,
  ): FoundActor | undefined {
    const definite = /^(?:the|these|those)$/i.test(words[0]!.text);
    return definite && described.length === 1 ? this.byNoun.get(noun) : undefined;
  }

  /** "Union rejects offer" above "The rail union said": a headline is short, and the report tells first of the same. */
  private shortInHeadline(name: string, noun: string, [start]: Span): FoundActor | undefined {
    const actor = start < this.headlineEnd ? undefined : this.inHeadline.get(noun);
    const words = name.toLowerCase().split(' ');
    if (
      !actor?.name
        .toLowerCase()
        .split(' ')
        .every((word) => words.includes(word))
    )
      return undefined;
    this.inHeadline.delete(noun);
    actor.name = name;
    actor.names.unshift({ text: name, kind: 'DESCRIPTION', spans: [] });
    return actor;
  }

  private create(name: string, of: ActorKey | null): FoundActor {
    const actor: FoundActor = {
      id: `a${this.nextNumber++}`,
      type: 'UNNAMED_SOURCE',
      name,
      names: [{ text: name, kind: 'DESCRIPTION', spans: [] }],
      ...(of ? { of } : {}),
    };
    this.actors.push(actor);
    return actor;
  }
}

/** The hyphens of "24-year-old" end nothing. */
function isJoint(before: Word, sign: Word, after: Word | undefined): boolean {
  return sign.text === '-' && before.end === sign.start && sign.end === after?.start;
}

/** The last word before a preposition or participle: "officials" of "officials in Paris", "study" of "study published in May". */
export function nounOf(words: readonly Word[]): string {
  const end = words.findIndex(
    ({ text, xpos }, at) =>
      /^(?:of|in|at|from|for|with|on|to|close|familiar|near)$/i.test(text) ||
      (/^VB[DGN]$/.test(xpos) && words[at - 1]?.upos === 'NOUN'),
  );
  return (words[(end > 0 ? end : words.length) - 1] ?? words[0]!).text.toLowerCase();
}

/** The body or country that the description itself tells. */
function ofWhom(inside: readonly FoundMention[], span: Span): ActorKey | null {
  const told = inside.filter((mention) => mention.start >= span[0] && mention.end <= span[1]);
  return (told.find((mention) => mention.type !== 'PERSON') ?? told[0])?.actor ?? null;
}

/** A noun phrase that may describe somebody: "officials", not ",", "In 2016" or "this". */
export function isDescription(words: readonly Word[]): boolean {
  const [first, second] = words;
  // "At least three guests": no preposition, though "at" is one elsewhere.
  const placed = first!.upos === 'ADP' && !/^(?:least|most)$/i.test(second?.text ?? '');
  if (!words.some((word) => /\p{L}{2}/u.test(word.text)) || placed) return false;
  return (
    words.length > 1 ||
    !/^(?:PRON|DET)$/.test(first!.upos) ||
    /^(?:some|many|others|most|all|few)$/i.test(first!.text)
  );
}
