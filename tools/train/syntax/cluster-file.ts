import { joinSections } from '../weights/write-weight-file';
import type { Clusters } from './train-clusters';

/** Clusters as WordClusters reads them, words in alphabetical order, which compresses best. */
export function clusterFile({ words, fine, middle, coarse }: Clusters): Uint8Array {
  const order = words.map((_, index) => index).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const ids = Buffer.alloc(words.length * 2);
  order.forEach((index, place) => ids.writeUInt16LE(fine[index]!, place * 2));
  const list = order.map((index) => words[index]).join('\n');
  return joinSections({ words: Buffer.from(list), fine: ids, middle, coarse });
}
