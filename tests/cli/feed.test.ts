import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useDatabase } from '../database';
import { rss } from '../pipeline/feeds/web';
import { jsonLines, runCommand } from './run-command';

const database = useDatabase({ each: true });
let host: Server;
let address: string;
beforeAll(async () => {
  host = createServer((request, response) => {
    if (request.url === '/rss')
      response.setHeader('content-type', 'application/rss+xml').end(rss('The Herald', []));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  address = `127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());
const run = (...args: string[]) =>
  runCommand(args, { env: { DATABASE_URL: database.url, NEWSGRAPH_FETCH_ALLOW: address } });

test('feeds are added, listed and removed', async () => {
  const url = `http://${address}/rss`;
  expect(await run('feed', 'add', url)).toMatchObject({
    status: 0,
    out: `feed-1\tfollowed from now on, by newsgraph serve or worker\t${url}\n`,
  });
  expect((await run('feed', 'add', url)).out).toBe(`feed-1\tfollowed already\t${url}\n`);
  expect(jsonLines((await run('feed', 'list', '--json')).out)).toMatchObject([
    { id: 'feed-1', url, title: 'The Herald' },
  ]);
  expect((await run('feed', 'remove', 'feed-1')).out).toBe('feed-1\tremoved; its articles stay\n');
  expect((await run('feed', 'remove', 'feed-1')).err).toContain('There is no feed-1.');
});

test('lists of feeds go in and come out; of several one that fails is told, and the rest is followed', async () => {
  const url = `http://${address}/rss`;
  const list = path.join(mkdtempSync(path.join(tmpdir(), 'newsgraph-feed-')), 'subscriptions.opml');
  writeFileSync(
    list,
    `<opml><body><outline xmlUrl="feed:${url}"/><outline xmlUrl="http://${address}/gone"/></body></opml>`,
  );
  const { status, out, err } = await run('feed', 'add', list, `${url}#top`);
  expect(out.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
    ['feed-1', expect.stringContaining('followed'), `feed:${url}`],
    ['feed-1', expect.stringContaining('followed'), `${url}#top`],
    [''],
  ]);
  expect({ status, err }).toEqual({
    status: 1,
    err: `failed\tThe server answered with status 404: there is no such page. See whether the address is right.\thttp://${address}/gone\n`,
  });
  expect((await run('feed', 'list', '--format', 'opml')).out).toContain(`title="The Herald" xmlUrl="${url}"`);
});

test('watches are added, listed and removed', async () => {
  const added = await run('watch', 'add', 'denials', '--quotes', '{"act": ["DENY"]}');
  expect(added).toMatchObject({ status: 0, out: 'watch-1\t/watches/watch-1.atom\n' });
  expect(jsonLines((await run('watch', 'list', '--json')).out)).toMatchObject([
    { id: 'watch-1', name: 'denials' },
  ]);
  expect((await run('watch', 'remove', 'watch-1')).out).toBe('watch-1\tremoved\n');
});

test.each([
  [['watch', 'add', 'all'], 'Give exactly one of quotes, articles, meetings, nodes: none is given.'],
  [['watch', 'add', 'all', '--quotes', 'no'], 'Write it as JSON, such as {"act": ["DENY"]}.'],
  [['watch', 'add', 'all', '--quotes', '{"x": 1}'], 'Field "x" is not defined by type "QuoteFilter".'],
  [['feed', 'add', 'http://10.0.0.1/rss'], '10.0.0.1 is no public address'],
  [['feed', 'add', 'herald.example/rss'], 'herald.example/rss is neither an address nor a file.'],
  [['feed', 'add', __filename], `${__filename} is no list of feeds. Give a file of subscriptions (OPML)`],
  [['feed', 'add', tmpdir()], `${tmpdir()}: It is a folder, and a file is needed`],
  [['feed', 'list', '--json', '--format', 'opml'], "cannot be used with option '--json'"],
])('%j is told', async (args, message) => {
  const { status, err } = await run(...args);
  expect(err).toContain(message);
  expect(status).toBe(2);
});
