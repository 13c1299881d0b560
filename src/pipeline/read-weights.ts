import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { WeightFile } from '../analyse/weights/weight-file';

// src/ and dist/ both lie directly beside weights/.
const folder = path.resolve(__dirname, '../../weights');

/** Trained weights of a language: weights/en/names.br is `readWeights('en', 'names')`. */
export function readWeights(language: string, name: string): WeightFile {
  return WeightFile.read(brotliDecompressSync(readFileSync(path.join(folder, language, `${name}.br`))));
}
