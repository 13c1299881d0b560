/** What a tab holds, as far as a link carries it. Headers stay out: they hold access keys. */
export interface LinkedTab {
  readonly query: string;
  readonly variables?: string;
}

/** The tab that an address like /graphiql/?query=…&variables=… asks for. */
export function readLink(search: string): LinkedTab | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null ? undefined : { query, variables: parameters.get('variables') ?? undefined };
}

/** The address that opens this tab for somebody else. */
export function writeLink(page: string, tab: LinkedTab): string {
  const link = new URL(page);
  link.hash = '';
  link.search = new URLSearchParams({
    query: tab.query,
    ...(tab.variables?.trim() ? { variables: tab.variables } : {}),
  }).toString();
  return link.href;
}
