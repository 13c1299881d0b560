import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig, readConfig } from '../src/config';

/** The message of the error that these settings raise. */
function complaint(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toMatchObject({ name: 'UserError', code: 'BAD_SETTINGS' });
    return (error as Error).message;
  }
  throw new Error(`accepted ${JSON.stringify(env)}`);
}

test('needs no setting', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseReplicaUrls: [],
    dataDirectory: path.resolve(__dirname, '..', 'data'),
    keys: 'off',
    corsOrigins: [],
    fetchAllow: [],
    samples: true,
    logLevel: 'info',
  });
});

test('an empty value counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', NEWSGRAPH_DATA: '' })).toEqual(readConfig({}));
});

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ HOST: 'news.example' }, { host: 'news.example' }],
  [{ DATABASE_URL: 'postgresql://u:p@db:5432/news' }, { databaseUrl: 'postgresql://u:p@db:5432/news' }],
  [{ DATABASE_URL: 'postgres:///n?host=/run/pg' }, { databaseUrl: 'postgres:///n?host=/run/pg' }],
  [{ DATABASE_URL: 'postgres://u@/n?host=/run/pg' }, { databaseUrl: 'postgres://u@/n?host=/run/pg' }],
  [
    { DATABASE_URL: 'postgres://db/n', DATABASE_REPLICA_URLS: 'postgres://A:B@one/n, postgres://A:B@two/n' },
    { databaseReplicaUrls: ['postgres://A:B@one/n', 'postgres://A:B@two/n'] },
  ],
  [{ NEWSGRAPH_DATA: 'elsewhere' }, { dataDirectory: path.resolve('elsewhere') }],
  [{ NEWSGRAPH_KEYS: 'required' }, { keys: 'required' }],
  [
    { NEWSGRAPH_FETCH_ALLOW: 'Wiki.Intranet, 10.0.0.5:8080,[::1]:80' },
    { fetchAllow: ['wiki.intranet', '10.0.0.5:8080', '[::1]:80'] },
  ],
  [
    { NEWSGRAPH_CORS_ORIGINS: 'HTTPS://Desk.example:443/, http://localhost:5173' },
    { corsOrigins: ['https://desk.example', 'http://localhost:5173'] },
  ],
  [{ NEWSGRAPH_CORS_ORIGINS: '*', NEWSGRAPH_KEYS: 'required' }, { corsOrigins: ['*'] }],
  [{ NEWSGRAPH_CONTACT: 'https://herald.example/bot' }, { contact: 'https://herald.example/bot' }],
  [{ NEWSGRAPH_CONTACT: 'desk@herald.example' }, { contact: 'desk@herald.example' }],
  [{ NEWSGRAPH_SAMPLES: '0' }, { samples: false }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
])('reads %j', (env, expected) => {
  expect(readConfig(env)).toMatchObject(expected);
});

const BAD_ORIGIN =
  'must be origins of http or https, without a path, with commas between them, or *; for example NEWSGRAPH_CORS_ORIGINS=https://desk.example,http://localhost:5173';

test.each<[name: string, value: string, problem: string]>([
  ['PORT', '65536', 'must be a whole number from 0 to 65535; for example PORT=4000'],
  ['PORT', '80.5', 'must be a whole number from 0 to 65535; for example PORT=4000'],
  ['PORT', '-1', 'must be a whole number from 0 to 65535; for example PORT=4000'],
  [
    'HOST',
    '127.0.0.1:80',
    'must be an IP address or a host name, without a port; for example HOST=127.0.0.1',
  ],
  ['NEWSGRAPH_KEYS', 'yes', 'must be off or required; for example NEWSGRAPH_KEYS=required'],
  ...['the desk', 'desk@herald', 'https://', 'a(b)@herald.example', 'désk@herald.example'].map(
    (contact): [string, string, string] => [
      'NEWSGRAPH_CONTACT',
      contact,
      'must be an address of the web or of e-mail, in ASCII, without brackets; for example NEWSGRAPH_CONTACT=desk@herald.example',
    ],
  ),
  ['NEWSGRAPH_SAMPLES', 'no', 'must be 0 or 1; for example NEWSGRAPH_SAMPLES=0'],
  [
    'NEWSGRAPH_FETCH_ALLOW',
    'http://wiki',
    'must be hosts or host:port, with commas between them; for example NEWSGRAPH_FETCH_ALLOW=wiki.intranet,10.0.0.5:8080',
  ],
  [
    'NEWSGRAPH_FETCH_ALLOW',
    'wiki:99999',
    'must be hosts or host:port, with commas between them; for example NEWSGRAPH_FETCH_ALLOW=wiki.intranet,10.0.0.5:8080',
  ],
  ...[
    'desk.example',
    'https://desk.example/app',
    'ftp://desk.example',
    'https://a:b@desk.example',
    'null',
  ].map((value) => ['NEWSGRAPH_CORS_ORIGINS', value, BAD_ORIGIN] as [string, string, string]),
  [
    'NEWSGRAPH_CORS_ORIGINS',
    '*',
    'needs NEWSGRAPH_KEYS=required, since without keys any page could read and change everything; for example NEWSGRAPH_CORS_ORIGINS=https://desk.example,http://localhost:5173',
  ],
  [
    'LOG_LEVEL',
    'loud',
    'must be one of fatal, error, warn, info, debug, trace, silent; for example LOG_LEVEL=info',
  ],
])('refuses %s=%s', (name, value, problem) => {
  expect(complaint({ [name]: value })).toBe(`1 setting is wrong:\n  ${name} is "${value}": it ${problem}`);
});

test.each(['mysql://u:hush@db/news', 'postgres://u:hu/sh@db:x/news', 'hush'])(
  'refuses a database address without showing its password: %s',
  (url) => {
    const message = complaint({ DATABASE_URL: url });
    expect(message).toMatch(
      /^1 setting is wrong:\n {2}DATABASE_URL must be an address of a Postgres database/,
    );
    expect(message).not.toContain('hush');
  },
);

test('says what is wrong with a replica, without its password', () => {
  expect(
    complaint({ DATABASE_URL: 'postgres://db/n', DATABASE_REPLICA_URLS: 'postgres://u:hush@one/n,two' }),
  ).toBe(
    '1 setting is wrong:\n  DATABASE_REPLICA_URLS must be addresses of Postgres databases, with commas between them; ' +
      'percent-encode special characters of the password; for example ' +
      'DATABASE_REPLICA_URLS=postgres://newsgraph:secret@replica:5432/newsgraph',
  );
});

test('replicas alone are no database', () => {
  expect(complaint({ DATABASE_REPLICA_URLS: 'postgres://u:p@one/n' })).toMatch(
    /^1 setting is wrong:\n {2}DATABASE_REPLICA_URLS needs DATABASE_URL, the database that they copy; for example/,
  );
});

test('reports every wrong setting at once', () => {
  const message = complaint({ PORT: 'x', NEWSGRAPH_KEYS: 'x', LOG_LEVEL: 'x', HOST: '::1' });
  expect(message.split('\n')).toEqual([
    '3 settings are wrong:',
    expect.stringMatching(/^ {2}PORT is "x"/),
    expect.stringMatching(/^ {2}NEWSGRAPH_KEYS is "x"/),
    expect.stringMatching(/^ {2}LOG_LEVEL is "x"/),
  ]);
});

describe('.env', () => {
  const before = { ...process.env };
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(path.join(tmpdir(), 'config-'))));
  afterEach(() => {
    rmSync(directory, { recursive: true });
    process.env = { ...before };
  });

  test('is read where there is one, and the shell wins over it', () => {
    const file = path.join(directory, '.env');
    writeFileSync(file, 'PORT=4100\nLOG_LEVEL=warn\n');
    process.env.LOG_LEVEL = 'error';
    expect(loadConfig(file)).toMatchObject({ port: 4100, logLevel: 'error' });
  });

  test('may be missing', () => {
    delete process.env.PORT;
    expect(loadConfig(path.join(directory, '.env')).port).toBe(4000);
  });

  test('is named when it cannot be read', () => {
    expect(() => loadConfig(directory)).toThrow(`${directory} can't be read`);
  });
});
