import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { FoundRole } from '../../model/role';
import type { CoreferenceLexicon } from '../lexicon/coreference-lexicon';
import type { Word } from '../text/document';
import type { CountryWords } from './coreference-input';

/** What nominals are resolved by. */
export interface NominalKnowledge {
  lexicon: CoreferenceLexicon;
  actors: ReadonlyMap<string, FoundActor>;
  /** Roles by the last word of their title, in the order of the text. */
  rolesByNoun: ReadonlyMap<string, FoundRole[]>;
  /** Names by where they begin. */
  namesByStart: ReadonlyMap<number, FoundMention>;
  /** See soleByKind. */
  soleByKind: ReadonlyMap<string, FoundActor | null>;
  places: CountryWords;
}

/** "The Iraqi deputy foreign minister". */
export interface NounPhrase {
  /** In small letters: "minister". */
  noun: string;
  /** Of its article. */
  start: number;
  /** Between article and noun, but for words of time: "Iraqi", "deputy", "foreign". */
  modifiers: readonly Word[];
  /** "The former minister". */
  former: boolean;
}
