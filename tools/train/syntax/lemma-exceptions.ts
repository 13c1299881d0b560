import type { LemmaLexicon } from '../../../src/analyse/lexicon/lemma-lexicon';
import { lemmatize } from '../../../src/analyse/syntax/lemmatize';
import type { TreebankSentence } from './read-conllu';

/** The commonest lemma of each "form|XPOS" that the rules get wrong. */
export function lemmaExceptions(
  sentences: readonly TreebankSentence[],
  lexicon: LemmaLexicon,
): Record<string, string> {
  const exceptions: Record<string, string> = {};
  const counts = countLemmas(sentences);
  for (const key of [...counts.keys()].sort()) {
    const { form, xpos, lemmas } = counts.get(key)!;
    const [[lemma]] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [[string, number]];
    if (lemma !== '_' && lemmatize(form, xpos, lexicon, new Map()) !== lemma) exceptions[key] = lemma;
  }
  return exceptions;
}

interface LemmaCounts {
  form: string;
  xpos: string;
  lemmas: Map<string, number>;
}

function countLemmas(sentences: readonly TreebankSentence[]): Map<string, LemmaCounts> {
  const counts = new Map<string, LemmaCounts>();
  for (const { forms, lemmas, tags } of sentences) {
    forms.forEach((form, index) => {
      const xpos = tags[index]!.split('|')[1]!;
      const key = `${form.toLowerCase()}|${xpos}`;
      const entry = counts.get(key) ?? { form, xpos, lemmas: new Map<string, number>() };
      entry.lemmas.set(lemmas[index]!, (entry.lemmas.get(lemmas[index]!) ?? 0) + 1);
      counts.set(key, entry);
    });
  }
  return counts;
}
