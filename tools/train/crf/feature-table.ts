import type { FeatureSink } from '../../../src/analyse/labeller/feature-sink';

/** The features of a sequence of tokens, as hashes: those of token t stand at [starts[t], starts[t + 1]). */
export interface FeatureTable {
  /** One longer than the sequence. */
  starts: Int32Array;
  hashes: Int32Array;
}

/** Collects the features of a sequence, to learn from. */
export class FeatureWriter implements FeatureSink {
  private readonly hashes: number[] = [];
  private readonly starts: number[] = [0];

  add(hash: number): void {
    this.hashes.push(hash);
  }

  endToken(): void {
    this.starts.push(this.hashes.length);
  }

  table(): FeatureTable {
    return { starts: Int32Array.from(this.starts), hashes: Int32Array.from(this.hashes) };
  }
}

/** What a function writes: `tableOf((sink) => cueFeatures(field, site, sink))`. */
export function tableOf(write: (sink: FeatureSink) => void): FeatureTable {
  const writer = new FeatureWriter();
  write(writer);
  return writer.table();
}
