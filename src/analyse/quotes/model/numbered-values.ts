import type { FeatureSink } from '../../labeller/feature-sink';
import { mixHash } from '../../labeller/hash';

/** Makes features of values by numbering those of each token: the same value means another thing in another place. */
export class NumberedValues implements FeatureSink {
  private next = 0;

  constructor(private readonly sink: FeatureSink) {}

  add(value: number): void {
    this.sink.add(mixHash(value, this.next++));
  }

  endToken(): void {
    this.next = 0;
    this.sink.endToken();
  }
}
