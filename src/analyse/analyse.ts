import type { Findings } from '../model/findings';
import type { FoundQuote } from '../model/quote';
import type { RunStep } from './analyse-steps';
import type { CoreferenceInput } from './coreference/coreference-input';
import { type ResolvedMentions, resolveMentions } from './coreference/resolve-mentions';
import { findDates } from './dates/find-dates';
import type { LanguagePack } from './language-pack';
import { analyseForeign, isForeign } from './foreign/analyse-foreign';
import type { Lexicon } from './lexicon/lexicon';
import { findMeetings } from './meetings/find-meetings';
import { quotesAtMeetings } from './meetings/quotes-at-meetings';
import type { MeetingInput } from './meetings/reports/read-reports';
import { tellBodyCountries } from './names/describing/body-country';
import { findNames, type NamedActors } from './names/find-names';
import type { Attribution } from './quotes/attribution';
import { findAttributions } from './quotes/find-attributions';
import { withWholeNames } from './quotes/sources/whole-names';
import { findSpeakers } from './quotes/find-speakers';
import { findRelations } from './relations/find-relations';
import { findRoles } from './roles/find-roles';
import { readDocument } from './syntax/read-document';
import type { Document } from './text/document';

/** What the analysis is handed: the clean text and, where known, the day it was published (EDTF) and its language. */
export interface AnalysisInput {
  text: string;
  published?: string;
  /** BCP 47; the pack's own where it is not known. */
  language?: string | null;
}

const plainly: RunStep = (_, step) => step();

/**
 * The steps of the analysis, in order. Pure: the same input and pack give the same findings on any machine.
 * Never throws on odd text.
 */
export function analyse(
  { text, published, language }: AnalysisInput,
  pack: LanguagePack,
  run = plainly,
): Findings {
  if (isForeign(text, language, pack)) return analyseForeign(text, language, pack, run);
  const { lexicon } = pack;
  const document = run('sentences', () => readDocument(text, pack), unread(text, pack));
  const named = run('names', () => findNames(document, pack), { actors: [], mentions: [] });
  const dates = run('dates', () => findDates(document, published, lexicon), []);
  const roles = run('roles', () => findRoles(document, named.mentions, dates, pack), []);
  const statements = run('statements', () => findStatements(document, named, pack), []);
  const references = { ...named, roles, statements };
  const unresolved = { ...named, voices: new Map() };
  const { actors, mentions, voices } = run(
    'references',
    () => resolveReferences(document, references, pack),
    unresolved,
  );
  const known = { actors, mentions, roles, dates, published };
  const voiced = { ...known, voices, lexicon: lexicon.quotes };
  const spoken = run('quotes', () => findSpeakers(document, statements, voiced), []);
  const unmet = { quotes: spoken, meetings: [] };
  const met = run('meetings', () => quotesAndMeetings(document, spoken, known, lexicon), unmet);
  const related = { ...known, lexicon: lexicon.relations };
  const relations = run('relations', () => findRelations(document, related), []);
  const sentences = document.sentences.map(({ start, end }): [number, number] => [start, end]);
  return { language: document.language, sentences, actors, mentions, roles, dates, ...met, relations };
}

function findStatements(document: Document, { mentions }: NamedActors, pack: LanguagePack): Attribution[] {
  return withWholeNames(document.text, findAttributions(document, pack), mentions);
}

function resolveReferences(
  document: Document,
  input: CoreferenceInput,
  pack: LanguagePack,
): ResolvedMentions {
  const { actors, mentions, voices } = resolveMentions(document, input, pack);
  return { actors: tellBodyCountries(document.text, actors, mentions, pack.lexicon.names), mentions, voices };
}

/** Meetings end where reported words do, and what was said at one points at it. */
function quotesAndMeetings(
  document: Document,
  spoken: readonly FoundQuote[],
  known: Omit<MeetingInput, 'text' | 'contents' | 'lexicon'>,
  lexicon: Lexicon,
): Pick<Findings, 'quotes' | 'meetings'> {
  const contents = spoken.flatMap((quote) => quote.content);
  const meetings = findMeetings(document, { ...known, contents, lexicon });
  return { quotes: quotesAtMeetings(document, spoken, meetings, lexicon.meetings), meetings };
}

function unread(text: string, { language }: LanguagePack): Document {
  return { text, language, paragraphs: [], sentences: [], quotations: [] };
}
