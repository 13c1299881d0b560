import type { FoundDate } from '../../src/model/date';
import { publishedOf } from './names';
import { Tally, excerpt, percent } from './score';
import type { EvalError, GoldDocument, Judgement, Scorer } from './score';

interface Timex {
  start: number;
  end: number;
  value: string | null;
  type: string | null;
}

/** A day, month, year or decade; TIMEX3 "198" is EDTF "198X". */
function countedValue(timex: Timex): string | null {
  if (timex.type !== 'DATE' || !timex.value) return null;
  if (/^\d{3}$/.test(timex.value)) return `${timex.value}X`;
  return /^\d{4}(-\d{2}(-\d{2})?)?$|^\d{3}X$/.test(timex.value) ? timex.value : null;
}

/** Dates paired by overlap, right where the value is equal; what is found on other time expressions is neutral. */
export const scoreDates: Scorer = (corpus, documents, analyse) => {
  const tally = new Tally();
  const errors: EvalError[] = [];
  const judgements: Judgement[] = [];
  for (const document of documents) {
    judge(document, analyse(document.text, publishedOf(document)).dates, tally, errors, judgements);
  }
  const figures = [
    percent(corpus, 'dates value F1', tally.f1, tally.gold),
    percent(corpus, 'dates value precision', tally.precision, tally.found),
    percent(corpus, 'dates value recall', tally.recall, tally.gold),
  ];
  return { figures, errors, judgements };
};

function judge(
  document: GoldDocument,
  found: FoundDate[],
  tally: Tally,
  errors: EvalError[],
  judgements: Judgement[],
): void {
  const limit = (document.annotatedUntil as number | undefined) ?? Infinity;
  const timexes = (document.timexes as Timex[]).filter((t) => t.start < limit);
  const taken = new Set<FoundDate>();
  const text = document.text;
  for (const timex of timexes) {
    const value = countedValue(timex);
    const dates = found.filter((d) => !taken.has(d) && d.start < timex.end && timex.start < d.end);
    if (!value) continue;
    tally.gold++;
    const date = dates.find((d) => d.value === value) ?? dates[0];
    if (date) taken.add(date);
    if (date) judgements.push({ what: 'date', confidence: date.confidence, right: date.value === value });
    if (date?.value === value) tally.right++;
    else {
      const kind = date ? `value (${date.rule})` : 'missed';
      errors.push({
        kind,
        example: `${excerpt(text, timex.start, timex.end)} is ${value}${date ? ` found ${date.value}` : ''}`,
      });
    }
  }
  const others = timexes.filter((t) => !countedValue(t));
  for (const date of found.filter((d) => d.start < limit)) {
    if (!taken.has(date) && others.some((t) => t.start < date.end && date.start < t.end)) continue;
    tally.found++;
    if (taken.has(date)) continue;
    judgements.push({ what: 'date', confidence: date.confidence, right: false });
    errors.push({
      kind: `spurious (${date.rule})`,
      example: `${excerpt(text, date.start, date.end)} found ${date.value}`,
    });
  }
}
