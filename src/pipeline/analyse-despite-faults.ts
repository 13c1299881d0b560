import { analyse } from '../analyse/analyse';
import type { AnalysisInput, RunStep } from '../analyse/analyse';
import type { LanguagePack } from '../analyse/language-pack';
import type { Rejection } from '../model/article';
import type { Findings } from '../model/findings';

/** What was found in a text, and what of it a person should know to be missing. */
export interface Analysed {
  findings: Findings;
  problems: Rejection[];
}

/** A fault in one step of the analysis must not cost the article, nor what the other steps find. */
export function analyseDespiteFaults(input: AnalysisInput, pack: LanguagePack): Analysed {
  const problems: Rejection[] = [];
  const run: RunStep = (name, step, without) => {
    try {
      return step();
    } catch (error) {
      problems.push(fault('ANALYSIS_INCOMPLETE', `the ${name} of this text; the rest is in`, error));
      return without;
    }
  };
  return { findings: analyse(input, pack, run), problems };
}

/** For a text of which nothing that was found can be kept. */
export function nothingFound(error: unknown): Analysed {
  const findings: Findings = {
    language: 'en',
    sentences: [],
    actors: [],
    mentions: [],
    roles: [],
    quotes: [],
    meetings: [],
    relations: [],
    dates: [],
  };
  return {
    findings,
    problems: [fault('ANALYSIS_FAILED', 'all findings of this text; the text is in', error)],
  };
}

function fault(code: string, what: string, error: unknown): Rejection {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code,
    message: `A fault in Newsgraph kept out ${what} (${reason}). Please report it with the text.`,
  };
}
