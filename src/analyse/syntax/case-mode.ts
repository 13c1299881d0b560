/** How a sentence is capitalised, since a capital says nothing in a headline. */
export const enum CaseMode {
  Mixed,
  /** No capital but at the start. */
  Lower,
  /** Most words begin with one: "Talks Begin in Baghdad". */
  Title,
  Capitals,
}

/** Fewer words in capitals may be acronyms, fewer capitalised ones a name. */
const FEWEST = 3;
/** Shorter words stay small in titles: "in", "the". */
const LONGEST_SMALL = 3;
const TITLE_SHARE = 0.6;

export function caseModeOf(forms: readonly string[]): CaseMode {
  let capitals = 0;
  let capitalised = 0;
  let small = 0;
  for (let index = 1; index < forms.length; index++) {
    const form = forms[index]!;
    if (!/^\p{L}/u.test(form)) continue;
    if (/^\p{Lu}/u.test(form)) capitalised++;
    else if (form.length > LONGEST_SMALL) small++;
    if (/^\p{Lu}{2,}$/u.test(form)) capitals++;
  }
  if (capitals >= FEWEST && capitals > 2 * small) return CaseMode.Capitals;
  if (capitalised >= FEWEST && capitalised > TITLE_SHARE * (capitalised + small)) return CaseMode.Title;
  return capitalised === 0 && small > 0 ? CaseMode.Lower : CaseMode.Mixed;
}
