import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of a corpus document that we annotated ourselves, by its offsets. */
export interface AnnotatedSentence {
  doc: string;
  start: number;
  end: number;
}

/** Reads annotations/NAME.jsonl. */
export function readAnnotations<T extends AnnotatedSentence>(name: string): T[] {
  const file = join(__dirname, 'annotations', `${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
