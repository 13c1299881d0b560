import type { Lexicon } from '../lexicon/lexicon';
import type { Token, Word } from '../text/document';
import { signedSteps } from '../weights/square-root-coding';
import type { WeightFile } from '../weights/weight-file';
import { LabelChoice } from './label-choice';
import { Labeller } from './labeller';
import { lemmatize } from './lemmatize';
import type { LemmaExceptions } from './lemmatize';
import { tagNamesBeforeVerbs } from './names-before-verbs';
import { Parser } from './parser';
import { settlePerfects } from './perfect-tenses';
import { COLUMN } from './columns';
import type { Dictionary } from './dictionary';
import { SentenceTable } from './sentence-table';
import { Supertagger } from './supertagger';
import { tagSet, Tagger } from './tagger';
import type { TagSet } from './tagger';
import type { WordClusters } from './word-clusters';
import { TraitTable } from './word-traits';
import type { OpenTags, WordUsage } from './word-traits';

/** What training leaves besides weights, as JSON in the section "names". */
export interface SyntaxNames {
  tags: string[];
  labels: string[];
  /** "form" → what a WordUsage says of it. */
  usages: Record<string, [usage: number, candidates: number[] | null, exactUsage: number]>;
  /** "form|XPOS" → lemma. */
  lemmas: Record<string, string>;
  openTags: OpenTags<number[]>;
  /** Labels to choose from, by LabelChoice's cells. */
  choice: number[][];
  /** Supertags to choose from, by tag. */
  supertags: number[][];
}

/** Tagger, parser and lemmas of a language. */
export class SyntaxModel {
  private constructor(
    /** Of arcs. The rest of what training leaves is far larger as JSON than as the tables that are made of it. */
    private readonly labels: readonly string[],
    private readonly set: TagSet,
    private readonly tagger: Tagger,
    private readonly supertagger: Supertagger,
    private readonly parser: Parser,
    private readonly traits: TraitTable,
    private readonly lemmas: LemmaExceptions,
    readonly clusters: WordClusters,
  ) {}

  static read(file: WeightFile, clusters: WordClusters, dictionary: Dictionary): SyntaxModel {
    const names = file.json<SyntaxNames>('names');
    const set = tagSet(names.tags);
    const choice = new LabelChoice(
      names.choice.map((labels) => Uint8Array.from(labels)),
      set.uposNames.length,
    );
    return new SyntaxModel(
      names.labels,
      set,
      new Tagger(signedSteps(file.section('tagger')), set),
      new Supertagger(
        signedSteps(file.section('supertagger')),
        names.supertags.map((list) => Uint8Array.from(list)),
      ),
      new Parser(
        signedSteps(file.section('parser')),
        new Labeller(signedSteps(file.section('labeller')), choice),
      ),
      readTraits(names, clusters, dictionary),
      new Map(Object.entries(names.lemmas)),
      clusters,
    );
  }

  /**
   * Sentences of one text, by their tokens, with tags, lemmas and trees. Each model goes over all of them before the
   * next begins, so that its weights stay in the processor's cache.
   */
  annotate(sentences: readonly (readonly Token[])[], lexicon: Lexicon): Word[][] {
    const tables = sentences.map(
      (tokens) => new SentenceTable(tokens.map((token) => this.traits.traits(token.text))),
    );
    this.traits.forget();
    for (const [index, table] of tables.entries()) {
      this.tagger.tag(table);
      tagNamesBeforeVerbs(sentences[index]!, table, this.set);
    }
    for (const table of tables) this.supertagger.supertag(table);
    const heads = tables.map((table) => this.parser.parse(table));
    return sentences.map((tokens, index) => this.readWords(tokens, tables[index]!, heads[index]!, lexicon));
  }

  private readWords(
    tokens: readonly Token[],
    table: SentenceTable,
    heads: Int32Array,
    lexicon: Lexicon,
  ): Word[] {
    const words = tokens.map(({ start, end, text }, index) => {
      const tag = table.get(index, COLUMN.tag);
      const [upos, xpos] = this.set.parts[tag]!;
      const { lemmas } = table.words[index]!;
      const lemma = (lemmas[tag] ??= lemmatize(text, xpos, lexicon.lemmas, this.lemmas));
      const label = this.labels[table.get(index, COLUMN.label)]!;
      const head = heads[index] === tokens.length ? -1 : heads[index]!;
      return { start, end, text, upos, xpos, lemma, head, label };
    });
    settlePerfects(words, lexicon.tenses.perfect);
    return words;
  }
}

export function readTraits(
  { usages, openTags }: SyntaxNames,
  clusters: WordClusters,
  dictionary: Dictionary,
): TraitTable {
  const read = Object.entries(usages).map(([form, [usage, candidates, exactUsage]]): [string, WordUsage] => [
    form,
    { usage, exactUsage, candidates: candidates && Uint8Array.from(candidates) },
  ]);
  const { words, marks } = openTags;
  return new TraitTable(clusters, dictionary, new Map(read), {
    words: Uint8Array.from(words),
    marks: Uint8Array.from(marks),
  });
}
