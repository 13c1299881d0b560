import type { Findings } from '../model/findings';
import { findDates } from './dates/find-dates';
import { resolveMentions } from './coreference/resolve-mentions';
import type { LanguagePack } from './language-pack';
import { findMeetings } from './meetings/find-meetings';
import { tellBodyCountries } from './names/body-country';
import { findNames } from './names/find-names';
import { findAttributions } from './quotes/find-attributions';
import { findSpeakers } from './quotes/find-speakers';
import { findRelations } from './relations/find-relations';
import { findRoles } from './roles/find-roles';
import { readDocument } from './syntax/read-document';

/** What the analysis is handed: the clean text and, where known, the day it was published (EDTF). */
export interface AnalysisInput {
  text: string;
  published?: string;
}

/**
 * The steps of the analysis, in order. Pure: the same input and pack give the same findings on any machine.
 * Never throws on odd text.
 */
export function analyse({ text, published }: AnalysisInput, pack: LanguagePack): Findings {
  const document = readDocument(text, pack);
  const named = findNames(document, pack);
  const roles = findRoles(document, named.mentions, pack);
  const dates = findDates(document, published, pack.lexicon);
  const attributions = findAttributions(document, pack);
  const resolved = resolveMentions(document, { ...named, roles, statements: attributions }, pack);
  const { mentions } = resolved;
  const actors = tellBodyCountries(text, resolved.actors, mentions, pack.lexicon.names);
  const quotes = findSpeakers(document, attributions, {
    actors,
    mentions,
    dates,
    lexicon: pack.lexicon.quotes,
  });
  return {
    language: document.language,
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    actors,
    mentions,
    roles,
    quotes,
    meetings: findMeetings(document, {
      actors,
      mentions,
      roles,
      dates,
      published,
      lexicon: pack.lexicon,
      contents: quotes.flatMap((quote) => quote.content),
    }),
    relations: findRelations(document, { actors, mentions, roles, dates, lexicon: pack.lexicon.relations }),
    dates,
  };
}
