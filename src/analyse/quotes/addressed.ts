/** Verbs whose object is spoken to or of, not said: "told reporters", "accused the firm", "urged both sides". */
const ADDRESSED =
  /^(?:tell|ask|urge|accuse|blame|warn|inform|assure|remind|call on|call upon|advise|instruct|order|notify|alert|invite|encourage|thank|congratulate|charge|beg|implore|convince|persuade|appeal to|press|direct|promise|caution|brief)$/;

export function isAddressed(lemma: string): boolean {
  return ADDRESSED.test(lemma);
}
