import { createClient } from './client';
import { statementsOf } from './statements';

/** What somebody denied, a line each: `node -r @swc-node/register examples/typed-client/main.ts Iran` */
async function main(speaker = 'Iran', url = 'http://127.0.0.1:4000'): Promise<void> {
  const ask = createClient(url, { key: process.env['NEWSGRAPH_KEY'] });
  for await (const { said, text, article } of statementsOf(ask, speaker, ['DENY'])) {
    // Few reports tell the day on which it was said: the order takes that of publication then.
    const day = said?.value ?? article.published?.value ?? 'undated';
    console.log(`${day}  ${text}  (${article.url ?? article.title ?? 'no address'})`);
  }
}

main(process.argv[2], process.argv[3]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
