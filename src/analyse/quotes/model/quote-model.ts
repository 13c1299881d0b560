import type { CrfModel } from '../../labeller/crf-model';
import { readCrf } from '../../labeller/read-crf';
import { WeightFile } from '../../weights/weight-file';

/** What is learnt of quotes: which candidates are cues, and which words play which role beside a cue. */
export interface QuoteModel {
  /** Labels of CUE_LABELS, for sequences of one token. */
  cues: CrfModel;
  /** Labels of ROLE_LABELS, for the words around a cue. */
  roles: CrfModel;
}

/** A candidate introduces a statement or does not. */
export const CUE_LABELS = ['O', 'S-CUE'] as const;

/** @param file sections "cues" and "roles", each the weight file of a labeller */
export function readQuoteModel(file: WeightFile): QuoteModel {
  return {
    cues: readCrf(WeightFile.read(file.section('cues'))),
    roles: readCrf(WeightFile.read(file.section('roles'))),
  };
}
