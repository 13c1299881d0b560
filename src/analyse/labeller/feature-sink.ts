/** Takes the features of a sequence, token by token: `sink.add(mixHash(WORD, id)); sink.endToken();`. */
export interface FeatureSink {
  add(hash: number): void;
  endToken(): void;
}
