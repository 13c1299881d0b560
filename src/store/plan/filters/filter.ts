/** A filter as it is asked: by field; `and`, `or` and `not` hold filters of the same kind. */
export type Filter = Readonly<Record<string, unknown>>;

/** Tables whose rows filters choose. */
export type FilteredTable = 'actor' | 'article' | 'claim' | 'quote' | 'meeting';

/** A field that is null or missing asks nothing. */
export function givenFields(filter: Filter): [field: string, value: unknown][] {
  const given: [string, unknown][] = [];
  for (const field of Object.keys(filter)) {
    const value = filter[field];
    if (value !== undefined && value !== null) given.push([field, value]);
  }
  return given;
}

/** True where no value is given, however deep: `{ outlet: { name: null } }`. What it chooses, nobody chose. */
export function asksNothing(filter: Filter): boolean {
  return givenFields(filter).every(([field, value]) => {
    if (field === 'or') return (value as Filter[]).some(asksNothing);
    if (field === 'and') return (value as Filter[]).every(asksNothing);
    return typeof value === 'object' && !Array.isArray(value) && asksNothing(value as Filter);
  });
}
