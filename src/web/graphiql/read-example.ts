/** A question to start from. */
export interface Example {
  /** The question in words. */
  readonly title: string;
  readonly query: string;
  /** JSON, as the variables editor shows it. */
  readonly variables?: string;
}

/**
 * Takes a file of examples/questions apart: the question in words on the first line, then the variables, then
 * the query. Example: "# Who said it?\n# Variables: { "name": "Iran" }\nquery …".
 */
export function readExample(file: string): Example {
  const [, title = 'Example', variables, query = file] =
    /^# (.*)\n(?:# Variables: (.*)\n)?([^]*)$/.exec(file) ?? [];
  return { title, query: `# ${title}\n${query}`, variables: variables && prettify(variables) };
}

function prettify(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
