import type { Findings } from '../model/findings';
import type { RunStep } from './analyse-steps';
import { findDates } from './dates/find-dates';
import { resolveMentions } from './coreference/resolve-mentions';
import type { LanguagePack } from './language-pack';
import { analyseForeign, isForeign } from './foreign/analyse-foreign';
import { findMeetings } from './meetings/find-meetings';
import { quotesAtMeetings } from './meetings/quotes-at-meetings';
import { tellBodyCountries } from './names/body-country';
import { findNames } from './names/find-names';
import { findAttributions } from './quotes/find-attributions';
import { withWholeNames } from './quotes/whole-names';
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
  const document = run('sentences', () => readDocument(text, pack), unread(text, pack));
  const named = run('names', () => findNames(document, pack), { actors: [], mentions: [] });
  const dates = run('dates', () => findDates(document, published, pack.lexicon), []);
  const roles = run('roles', () => findRoles(document, named.mentions, dates, pack), []);
  const statements = run(
    'statements',
    () => withWholeNames(text, findAttributions(document, pack), named.mentions),
    [],
  );
  const { actors, mentions, voices } = run(
    'references',
    () => {
      const resolved = resolveMentions(document, { ...named, roles, statements }, pack);
      return {
        ...resolved,
        actors: tellBodyCountries(text, resolved.actors, resolved.mentions, pack.lexicon.names),
      };
    },
    { ...named, voices: new Map() },
  );
  const known = { actors, mentions, roles, dates };
  const spoken = run(
    'quotes',
    () => findSpeakers(document, statements, { ...known, voices, published, lexicon: pack.lexicon.quotes }),
    [],
  );
  const { meetings, quotes } = run(
    'meetings',
    () => {
      const contents = spoken.flatMap((quote) => quote.content);
      const found = findMeetings(document, { ...known, published, contents, lexicon: pack.lexicon });
      return {
        meetings: found,
        quotes: quotesAtMeetings(document, spoken, found, pack.lexicon.meetings),
      };
    },
    { meetings: [], quotes: spoken },
  );
  const relations = run(
    'relations',
    () => findRelations(document, { ...known, lexicon: pack.lexicon.relations }),
    [],
  );
  const sentences = document.sentences.map(({ start, end }): [number, number] => [start, end]);
  return { language: document.language, sentences, ...known, quotes, meetings, relations };
}

function unread(text: string, { language }: LanguagePack): Document {
  return { text, language, paragraphs: [], sentences: [], quotations: [] };
}
