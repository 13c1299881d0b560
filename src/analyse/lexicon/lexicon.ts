import type { CaptionLexicon } from './caption-lexicon';
import type { CoreferenceLexicon } from './coreference-lexicon';
import type { DateLexicon } from './date-lexicon';
import type { MeetingLexicon } from './meeting-lexicon';
import type { NameLexicon } from './name-lexicon';
import type { QuoteLexicon } from './quote-lexicon';
import type { RelationLexicon } from './relation-lexicon';
import type { RoleLexicon } from './role-lexicon';
import type { TenseLexicon } from './tense-lexicon';
import type { LemmaLexicon } from './lemma-lexicon';
import type { TextLexicon } from './text-lexicon';

/**
 * What a language must say for itself. Every key is required, so that a new language lists what it lacks
 * (an empty list is an answer). Each finder has one part, in a file of its own; English is under en/.
 */
export interface Lexicon {
  /** BCP 47: "en". */
  language: string;
  captions: CaptionLexicon;
  coreference: CoreferenceLexicon;
  dates: DateLexicon;
  meetings: MeetingLexicon;
  names: NameLexicon;
  quotes: QuoteLexicon;
  relations: RelationLexicon;
  roles: RoleLexicon;
  tenses: TenseLexicon;
  text: TextLexicon;
  lemmas: LemmaLexicon;
}
