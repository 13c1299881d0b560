import { analyse } from '../analyse/analyse';
import type { AnalysisInput } from '../analyse/analyse';
import type { RunStep } from '../analyse/analyse-steps';
import type { LanguagePack } from '../analyse/language-pack';
import { detectLanguage } from '../ingest/clean/detect-language';
import type { Rejection } from '../model/article';
import type { Findings } from '../model/findings';
import { languageProblem, unknownLanguageProblem } from './language-problem';

/** What was found in a text, and what of it a person should know to be missing. */
export interface Analysed {
  findings: Findings;
  problems: Rejection[];
}

/**
 * A fault in one step of the analysis must not cost the article, nor what the other steps find. A text whose language
 * nobody tells (undefined, not null) is asked by its words.
 */
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
  const language = input.language === undefined ? detectLanguage(input.text, null) : input.language;
  const findings = analyse({ ...input, language }, pack, run);
  const told = language ? languageProblem(findings.language) : unknownLanguageProblem(input.text, pack);
  return { findings, problems: [...told, ...problems] };
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
