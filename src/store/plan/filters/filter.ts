/** A filter as it is asked: by field; `and`, `or` and `not` hold filters of the same kind. */
export type Filter = Readonly<Record<string, unknown>>;

/** Tables whose rows filters choose. */
export type FilteredTable = 'actor' | 'article' | 'quote' | 'meeting';
