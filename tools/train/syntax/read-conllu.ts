import { readFileSync } from 'node:fs';

/** A sentence of a treebank, in columns. Heads count from 0; -1 is the root. Labels are without subtype. */
export interface TreebankSentence {
  /** The words as they stand in the text, with its spaces. */
  text: string;
  /** Begins a paragraph or a document. */
  opens: boolean;
  forms: string[];
  lemmas: string[];
  /** "UPOS|XPOS". */
  tags: string[];
  heads: number[];
  labels: string[];
}

/** The sentences of a CoNLL-U file (universaldependencies.org/format.html). */
export function readConllu(file: string): TreebankSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map(readBlock);
}

function readBlock(block: string): TreebankSentence {
  const lines = block.split('\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  // "1-2" is a word of several tokens, "1.1" an empty node of the enhanced graph.
  const rows = lines.map((line) => line.split('\t')).filter((columns) => /^\d+$/.test(columns[0]!));
  const column = (index: number): string[] => rows.map((columns) => columns[index]!);
  return {
    text: comments.find((line) => line.startsWith('# text = '))?.slice(9) ?? column(1).join(' '),
    opens: comments.some((line) => /^# new(?:doc|par)/.test(line)),
    forms: column(1),
    lemmas: column(2),
    tags: rows.map((columns) => `${columns[3]}|${columns[4]}`),
    heads: column(6).map((head) => Number(head) - 1),
    labels: column(7).map((label) => label.replace(/:.*/, '')),
  };
}
