/** What a step of the analysis looks for, as a person may be told: "names". */
export type StepName =
  | 'sentences'
  | 'names'
  | 'roles'
  | 'dates'
  | 'statements'
  | 'references'
  | 'quotes'
  | 'meetings'
  | 'relations';

/** Runs one step; `without` is what the steps after it go on with, should the caller choose to survive a fault. */
export type RunStep = <T>(name: StepName, step: () => T, without: T) => T;
