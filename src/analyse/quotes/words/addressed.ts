/** Verbs whose object is spoken to or of, not said: "told reporters", "accused the firm", "urged both sides". */
const ADDRESSED =
  /^(?:tell|ask|urge|accuse|blame|warn|inform|assure|remind|call on|call upon|advise|instruct|order|notify|alert|invite|encourage|thank|congratulate|charge|beg|implore|convince|persuade|appeal to|press|direct|promise|caution|brief|update|threaten)$/;

export function isAddressed(lemma: string): boolean {
  return ADDRESSED.test(lemma);
}

/** Verbs whose object is who is said to have done it. */
export function accuses(lemma: string): boolean {
  return /^(?:accuse|blame|charge)$/.test(lemma);
}

/** False of verbs whose passive tells nothing of who was spoken to: "help was promised", "he is convinced". */
export function namesTold(lemma: string): boolean {
  return !/^(?:convince|persuade|promise)$/.test(lemma);
}

/** Verbs of saying after which "to" leads to whom it is said: "explained to them", not "agreed to them". */
const SAID_TO =
  /^(?:say|explain|announce|describe|speak|talk|write|reply|respond|comment|reveal|confirm|admit|complain|insist|state|report|suggest|propose|promise|pledge|vow|apologi[sz]e|mention|stress|express|testify|signal|confess|recommend|repeat|reiterate|declare|lie|tweet|post|read|send|convey|hint|add|demonstrate|deny|claim|swear|submit|put|present|whisper|shout|scream|communicate)$/;

export function saidTo(lemma: string): boolean {
  return SAID_TO.test(lemma);
}

/** Verbs behind whose object "that" opens what is said: "reminded them that". */
const TELLS_THAT =
  /^(?:tell|remind|assure|reassure|inform|warn|notify|advise|convince|persuade|promise|brief|caution)$/;

export function tellsThat(lemma: string): boolean {
  return TELLS_THAT.test(lemma);
}
