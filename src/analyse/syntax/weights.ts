/** Floats while training; whole numbers, of which only the order of sums counts, once shipped. */
export type Weights = Float32Array | Int16Array;
