/** The forms that news comes in, by the names that `--format` takes. */
export const FORMAT_NAMES = [
  'text',
  'html',
  'feed',
  'sitemap',
  'ninjs',
  'newsml-g2',
  'nitf',
  'json-lines',
  'csv',
  'wire-text',
  'lexis-nexis',
  'factiva',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
