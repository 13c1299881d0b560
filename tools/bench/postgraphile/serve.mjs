import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { URL } from 'node:url';

// PostGraphile 5 over the same tables, as its Amber preset serves them; prints its address. It isn't among the
// repository's packages: PEERS is the folder that it was installed in.
const peers = createRequire(`${process.env.PEERS}/package.json`);
const { postgraphile } = peers('postgraphile');
const { makePgService } = peers('postgraphile/adaptors/pg');
const { grafserv } = peers('postgraphile/grafserv/node');
const { PostGraphileAmberPreset } = peers('postgraphile/presets/amber');

const url = new URL(process.env.DATABASE_URL);
// The same as the product's connections are set to.
url.searchParams.set(
  'options',
  '-c plan_cache_mode=force_generic_plan -c jit=off -c timezone=UTC -c enable_seqscan=off',
);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: url.href, schemas: ['public', 'peer'] })],
  schema: { defaultBehavior: '+list -connection' },
  grafserv: { watch: false, graphiql: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
