/** A field's arguments, coerced by graphql-js and with their defaults. */
export type Arguments = Readonly<Record<string, unknown>>;
