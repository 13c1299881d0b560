import type { Lexicon } from '../lexicon/lexicon';
import type { Token, Word } from '../text/document';
import { decodeSquares } from '../weights/square-root-coding';
import type { WeightFile } from '../weights/weight-file';
import { LabelChoice } from './label-choice';
import { lemmatize } from './lemmatize';
import type { LemmaExceptions } from './lemmatize';
import { Parser } from './parser';
import { COLUMN } from './columns';
import { SentenceTable } from './sentence-table';
import { tagSet, Tagger } from './tagger';
import type { TagSet } from './tagger';
import type { WordClusters } from './word-clusters';
import { TraitTable } from './word-traits';
import type { WordUsage } from './word-traits';

/** What training leaves besides weights, as JSON in the section "names". */
export interface SyntaxNames {
  tags: string[];
  labels: string[];
  /** "form" → [hash of its usual tags, its only tags where it has shown all]. */
  usages: Record<string, [usage: number, candidates: number[] | null]>;
  /** "form|XPOS" → lemma. */
  lemmas: Record<string, string>;
  /** Labels to choose from, by LabelChoice's cells. */
  choice: number[][];
}

/** Tagger, parser and lemmas of a language. */
export class SyntaxModel {
  private constructor(
    private readonly names: SyntaxNames,
    private readonly set: TagSet,
    private readonly tagger: Tagger,
    private readonly parser: Parser,
    private readonly usages: ReadonlyMap<string, WordUsage>,
    private readonly lemmas: LemmaExceptions,
    readonly clusters: WordClusters,
  ) {}

  static read(file: WeightFile, clusters: WordClusters): SyntaxModel {
    const names = file.json<SyntaxNames>('names');
    const set = tagSet(names.tags);
    const choice = new LabelChoice(
      names.choice.map((labels) => Uint8Array.from(labels)),
      set.uposNames.length,
    );
    return new SyntaxModel(
      names,
      set,
      new Tagger(decodeSquares(file.section('tagger')), set),
      new Parser(
        { moves: decodeSquares(file.section('moves')), labels: decodeSquares(file.section('labels')) },
        choice,
      ),
      readUsages(names),
      new Map(Object.entries(names.lemmas)),
      clusters,
    );
  }

  /**
   * Sentences of one text, by their tokens, with tags, lemmas and trees. Tagger and parser each go over all of them,
   * so that their weights stay in the processor's cache.
   */
  annotate(sentences: readonly (readonly Token[])[], lexicon: Lexicon): Word[][] {
    // What is remembered of words is forgotten after each text, so that memory is bounded.
    const traits = new TraitTable(this.clusters, this.usages);
    const tables = sentences.map(
      (tokens) => new SentenceTable(tokens.map((token) => traits.traits(token.text))),
    );
    for (const table of tables) this.tagger.tag(table);
    const heads = tables.map((table) => this.parser.parse(table));
    return sentences.map((tokens, index) => this.readWords(tokens, tables[index]!, heads[index]!, lexicon));
  }

  private readWords(
    tokens: readonly Token[],
    table: SentenceTable,
    heads: Int32Array,
    lexicon: Lexicon,
  ): Word[] {
    return tokens.map(({ start, end, text }, index) => {
      const tag = table.get(index, COLUMN.tag);
      const [upos, xpos] = this.set.parts[tag]!;
      const { lemmas } = table.words[index]!;
      const lemma = (lemmas[tag] ??= lemmatize(text, xpos, lexicon.lemmas, this.lemmas));
      const label = this.names.labels[table.get(index, COLUMN.label)]!;
      const head = heads[index] === tokens.length ? -1 : heads[index]!;
      return { start, end, text, upos, xpos, lemma, head, label };
    });
  }
}

export function readUsages(names: SyntaxNames): Map<string, WordUsage> {
  return new Map(
    Object.entries(names.usages).map(([form, [usage, candidates]]) => [
      form,
      { usage, candidates: candidates && Uint8Array.from(candidates) },
    ]),
  );
}
