const ADDRESSES: readonly [path: string, text: string][] = [
  ['/graphiql/', 'the playground, with example questions'],
  ['/graphql', 'GraphQL over HTTP'],
  ['/schema.graphql', 'the schema'],
  ['/healthz', 'whether the server is alive'],
  ['/readyz', 'whether the database is there and migrated'],
];

/** What the server has, for people who open it in a browser. */
export const LANDING_PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Newsgraph</title></head>
  <body>
    <h1>Newsgraph</h1>
    <p>Who said what to whom, about what, at which meeting, who denied it, and where exactly does it say so?</p>
    <ul>
${ADDRESSES.map(([path, text]) => `      <li><a href="${path}">${path}</a> ${text}</li>`).join('\n')}
    </ul>
  </body>
</html>
`;
