import type { CrfModel } from '../../labeller/crf-model';
import { readCrf } from '../../labeller/read-crf';
import type { NameLexicon } from '../../lexicon/name-lexicon';
import type { WeightFile } from '../../weights/weight-file';
import { organisationWordsOf } from '../grouping/group-names';
import { OrganisationKinds } from '../describing/organisation-kind';
import type { OrganisationWords } from '../grouping/organisation-names';
import { Places } from '../places';
import { buildPhrases, traitReader } from './build-knowledge';
import type { CityRow } from './build-knowledge';
import type { GivenNames } from '../../text/sex-of-name';
import type { PhraseList } from './phrase-list';
import { WordLooks } from './word-look';
import type { WordGroups } from './word-look';

/** What finds names in one language: trained weights with the lists that their features look words up in. */
export interface NameModel {
  crf: CrfModel;
  looks: WordLooks;
  phrases: PhraseList;
  given: GivenNames;
  places: Places;
  kinds: OrganisationKinds;
  organisationWords: OrganisationWords;
}

/** Cities of more people than this are named without their country. */
const LARGE_CITY = 500_000;

/**
 * @param file weights of the labeller, and two lists: "given-names", lines of a name in lower case and "m", "f" or "mf";
 * "cities", lines of name, country code and thousands of people, tabs between
 */
export function readNameModel(file: WeightFile, lexicon: NameLexicon, groups: WordGroups): NameModel {
  const { given, cities } = readLists(file);
  const organisationWords = organisationWordsOf(lexicon);
  return {
    crf: readCrf(file),
    looks: new WordLooks(groups, traitReader(lexicon, given)),
    phrases: buildPhrases(lexicon, cities),
    given,
    places: new Places(lexicon, cities),
    kinds: new OrganisationKinds(lexicon, organisationWords),
    organisationWords,
  };
}

/** The lists that came with the weights. */
export function readLists(file: WeightFile): { given: GivenNames; cities: CityRow[] } {
  return { given: readGivenNames(file), cities: readCities(file) };
}

function readGivenNames(file: WeightFile): GivenNames {
  const rows = linesOf(file, 'given-names');
  const bearing = (sex: string) =>
    new Set(rows.filter(([, sexes]) => sexes!.includes(sex)).map(([name]) => name!));
  return { male: bearing('m'), female: bearing('f') };
}

function readCities(file: WeightFile): CityRow[] {
  return linesOf(file, 'cities').map(([name, country, thousands]) => ({
    name: name!,
    country: country!,
    large: Number(thousands) * 1000 >= LARGE_CITY,
  }));
}

function linesOf(file: WeightFile, section: string): string[][] {
  const text = new TextDecoder().decode(file.section(section));
  return text.split('\n').map((line) => line.split('\t'));
}
