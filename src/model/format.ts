/** The forms that news comes in, by the names that `--format` takes. */
export const FORMAT_NAMES = ['text', 'html', 'feed', 'json-lines'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
