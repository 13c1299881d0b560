import type { LemmaLexicon } from '../lexicon/lemma-lexicon';

/** Lemmas that the rules get wrong, by "form|XPOS" with the form in lower case: "went|VBD" is "go". */
export type LemmaExceptions = ReadonlyMap<string, string>;

/** Names keep their case, since "apple" is no "Apple". */
const NAME_TAGS = new Set(['NNP', 'NNPS']);

/** Forms of verbs that are spelt alike: who has seen "had postponed" knows what "postponed" comes from. */
const SAME_FORM: Readonly<Record<string, string>> = { VBD: 'VBN', VBN: 'VBD' };

/** The dictionary form of a word with this Penn tag: "say" for "said". */
export function lemmatize(
  form: string,
  xpos: string,
  lexicon: LemmaLexicon,
  exceptions: LemmaExceptions,
): string {
  const lower = form.toLowerCase();
  const exception = exceptions.get(`${lower}|${xpos}`) ?? exceptions.get(`${lower}|${SAME_FORM[xpos]}`);
  if (exception !== undefined) return exception;
  if (NAME_TAGS.has(xpos)) return form;
  return regularLemma(lower, xpos, lexicon);
}

export function regularLemma(lower: string, xpos: string, lexicon: LemmaLexicon): string {
  const rule = lexicon.rules.find(({ tags, pattern }) => tags.includes(xpos) && pattern.test(lower));
  return rule ? lower.replace(rule.pattern, rule.result) : lower;
}
