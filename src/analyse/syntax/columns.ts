/** What the models know of a word, a number each. The first ones are its own traits (see word-traits.ts). */
export const TRAIT_COLUMNS = [
  'form',
  'lower',
  'shape',
  'usage',
  'otherCase',
  'prefix1',
  'prefix2',
  'prefix3',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'fine',
  'middle',
  'coarse',
  'kinds',
] as const;

/** Then what tagger, supertagger and parser find out as they go. */
export const COLUMNS = [
  ...TRAIT_COLUMNS,
  'tag',
  'upos',
  'supertag',
  'valency',
  // As the supertagger foretells it, until the labeller decides.
  'label',
  'leftLabels',
  'rightLabels',
  // Of the moment rather than of a word: how the sentence is capitalised, and distances on the stack.
  'mode',
  'distance',
  'gap',
] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<
  Column,
  number
>;
