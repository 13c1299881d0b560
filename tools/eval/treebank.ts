import type { Span } from '../../src/model/span';
import { readConllu } from '../train/syntax/read-conllu';
import type { TreebankSentence } from '../train/syntax/read-conllu';
import type { GoldDocument } from './score';

/** A sentence of a treebank with the places of its words in the document's text. */
export interface GoldSentence extends TreebankSentence {
  spans: Span[];
}

/** A document of a treebank: its text put together again, a blank line between paragraphs. */
export interface TreebankDocument extends GoldDocument {
  sentences: GoldSentence[];
}

/** The documents of a CoNLL-U file, cut where a paragraph or document begins. */
export function readTreebank(file: string): TreebankDocument[] {
  const documents: TreebankDocument[] = [];
  for (const sentence of readConllu(file)) {
    let document = documents[documents.length - 1];
    if (!document || sentence.opens) {
      documents.push((document = { id: String(documents.length), text: '', sentences: [] }));
    }
    addSentence(document, sentence);
  }
  return documents;
}

function addSentence(document: TreebankDocument, sentence: TreebankSentence): void {
  if (document.text) document.text += ' ';
  let at = document.text.length;
  document.text += sentence.text;
  const spans = sentence.forms.map((form): Span => {
    const start = document.text.indexOf(form, at);
    // A form that the text spells otherwise ("its" for "it 's") gets no place, and so is never found.
    if (start < 0) return [at, at];
    at = start + form.length;
    return [start, at];
  });
  document.sentences.push({ ...sentence, spans });
}
