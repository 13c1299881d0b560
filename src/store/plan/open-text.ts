/** What was to be decided by a text waits for it. */
export class StillOpen extends Error {
  constructor() {
    super('This text is not known before its question is planned.');
    this.name = 'StillOpen';
  }
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * A text that a request will bring, while its question is planned for all of them. There is nothing to be read:
 * an edge that wants its characters (a template, `+`, `<`) breaks the planning off. What looks at the thing itself does
 * not (`typeof`, `===`, `!text`, JSON.stringify), and must not decide by it.
 */
export class OpenText {
  /** Finds it, or what is made of it, among a request's variables. */
  constructor(readonly find: (variables: Variables) => unknown) {}

  toString(): never {
    throw new StillOpen();
  }
}

export type Text = string | OpenText;

export function isText(value: unknown): value is Text {
  return typeof value === 'string' || value instanceof OpenText;
}

/** What is made of a text, at once or when it is known: a name's key. */
export function made(text: Text, make: (text: string) => unknown): unknown {
  if (!(text instanceof OpenText)) return make(text);
  return new OpenText((variables) => make(text.find(variables) as string));
}

/** Values of a request, whose texts are known. */
export function closed(values: readonly unknown[], variables: Variables): unknown[] {
  return values.map((value) => {
    if (value instanceof OpenText) return value.find(variables);
    return Array.isArray(value) ? closed(value, variables) : value;
  });
}
