import type { LanguagePack } from '../../../src/analyse/language-pack';
import { buildPhrases, traitReader } from '../../../src/analyse/names/labelling/build-knowledge';
import { readLists } from '../../../src/analyse/names/labelling/name-model';
import { WordLooks } from '../../../src/analyse/names/labelling/word-look';
import type { WordGroups } from '../../../src/analyse/names/labelling/word-look';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { spanLabels } from '../crf/allowed-labels';
import { crfSections } from '../crf/crf-sections';
import { trainCrf } from '../crf/train-crf';
import type { TrainingSequence } from '../crf/train-crf';
import { joinSections } from '../weights/write-weight-file';
import { readNameCorpora } from './name-corpora';
import type { NameText } from './name-sequences';
import { nameSequences } from './name-sequences';

/** MISC is learnt so that what is none of the three is not taken for one; it is never a finding. */
export const NAME_LABELS = spanLabels(['PER', 'ORG', 'LOC', 'MISC']);

/** Every so many texts of the domain are learnt once more in capitals, as headlines are set. */
const CAPITALS_EVERY = 6;

export interface NameTraining {
  /** The folder of corpora. */
  corpora: string;
  pack: LanguagePack;
  groups: WordGroups;
  /** Sections "given-names" and "cities": see name-lists.ts. */
  lists: Record<string, Uint8Array>;
  /** 2 to 4: runs that are averaged. */
  shuffles: number;
  /** Leaves texts out, to measure on them. */
  keep?: (text: NameText) => boolean;
  report?: (shuffle: number, pass: number) => void;
}

/** The weight file of the name finder. Same corpora, same bytes. */
export function trainNames({ pack, groups, lists, ...training }: NameTraining): Uint8Array {
  const lexicon = pack.lexicon.names;
  const { given, cities } = readLists(WeightFile.read(joinSections(lists)));
  const sources = {
    looks: new WordLooks(groups, traitReader(lexicon, given)),
    phrases: buildPhrases(lexicon, cities),
  };
  const countries = new Set(lexicon.countries.flatMap((country) => [country.name, ...country.aliases]));
  const texts = readNameCorpora(training.corpora, countries).filter(training.keep ?? (() => true));
  const sequences: TrainingSequence[] = [...texts, ...inCapitals(texts)].flatMap((text) =>
    nameSequences(readDocument(text.text, pack), text.names, text.lesson, NAME_LABELS, sources),
  );
  const model = trainCrf(sequences, {
    labels: NAME_LABELS,
    passes: 8,
    step: 0.03,
    shuffles: training.shuffles,
    minCount: 2,
    report: training.report,
  });
  return joinSections({ ...crfSections(model), ...lists });
}

function inCapitals(texts: readonly NameText[]): NameText[] {
  return texts
    .filter((text) => text.lesson.weight === 1)
    .filter((_, index) => index % CAPITALS_EVERY === 0)
    .map((text) => ({ ...text, text: text.text.toUpperCase(), lesson: { ...text.lesson, weight: 0.5 } }))
    .filter((capital, index) => capital.text.length === texts[index * CAPITALS_EVERY]!.text.length);
}
