import type { Lexicon } from '../lexicon/lexicon';
import type { Token, Word } from '../text/document';
import { decodeSquares } from '../weights/square-root-coding';
import type { WeightFile } from '../weights/weight-file';
import { caseModeOf } from './case-mode';
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

  /** Remembers the words of one text; a new one for each keeps memory bounded. */
  traitTable(): TraitTable {
    return new TraitTable(this.clusters, this.usages);
  }

  /** The tokens of one sentence with tags, lemmas and their tree. */
  annotate(tokens: readonly Token[], traits: TraitTable, lexicon: Lexicon): Word[] {
    const sentence = new SentenceTable(tokens.map((token) => traits.traits(token.text)));
    sentence.setMoment(COLUMN.mode, caseModeOf(tokens.map((token) => token.text)));
    this.tagger.tag(sentence);
    const heads = this.parser.parse(sentence);
    return tokens.map(({ start, end, text }, index) => {
      const [upos, xpos] = this.set.tags[sentence.get(index, COLUMN.tag)]!.split('|') as [string, string];
      const lemma = lemmatize(text, xpos, lexicon.lemmas, this.lemmas);
      const label = this.names.labels[sentence.get(index, COLUMN.label)]!;
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
