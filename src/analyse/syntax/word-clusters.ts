import type { WeightFile } from '../weights/weight-file';

/**
 * Groups of words that stand in like contexts, in three sizes: "Baghdad" is with Kabul and Basra in the fine one,
 * with cities of the Middle East in the middle one. A word that has none is in cluster -1.
 */
export class WordClusters {
  private constructor(
    private readonly fineByWord: ReadonlyMap<string, number>,
    private readonly middleByFine: Uint8Array,
    private readonly coarseByMiddle: Uint8Array,
  ) {}

  /** Sections: "words" in order, a line feed after each; "fine", two bytes a word; "middle"; "coarse". */
  static read(file: WeightFile): WordClusters {
    const words = new TextDecoder().decode(file.section('words')).split('\n');
    const fine = file.section('fine');
    const fineByWord = new Map(
      words.map((word, index) => [word, fine[index * 2]! | (fine[index * 2 + 1]! << 8)]),
    );
    return new WordClusters(fineByWord, file.section('middle'), file.section('coarse'));
  }

  /** @param word in lower case */
  fine(word: string): number {
    return this.fineByWord.get(word) ?? -1;
  }

  middle(fine: number): number {
    return fine < 0 ? -1 : this.middleByFine[fine]!;
  }

  coarse(fine: number): number {
    return fine < 0 ? -1 : this.coarseByMiddle[this.middleByFine[fine]!]!;
  }
}
