import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../src/config';

interface Service {
  build?: string;
  image?: string;
  environment: Record<string, string | number>;
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  volumes?: string[];
  healthcheck: { test: string[]; interval: string; retries: number };
}
interface Compose {
  services: Record<'server' | 'postgres', Service>;
  volumes: Record<string, unknown>;
}

const root = path.join(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;
const { server, postgres } = compose.services;

/** As compose fills in ${NAME}, ${NAME:-default} and ${NAME:?message}. */
function interpolate(value: string | number, env: Record<string, string>): string {
  return String(value).replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_match, name: string, mark: string, rest: string) => env[name] ?? (mark === '-' ? rest : ''),
  );
}

function environmentOf(service: Service, env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [name, interpolate(value, env)]),
  );
}

test('is a server beside a Postgres, and nothing else', () => {
  expect(Object.keys(compose.services)).toEqual(['server', 'postgres']);
  expect(postgres.image).toMatch(/^postgres:1[4-8]\b/);
});

test('hands the server settings that it accepts', () => {
  expect(readConfig(environmentOf(server, { POSTGRES_PASSWORD: 'abc123' }))).toMatchObject({
    port: 4000,
    host: '0.0.0.0',
    databaseUrl: 'postgres://newsgraph:abc123@postgres:5432/newsgraph',
    keys: 'required',
    fetchAllow: [],
    logLevel: 'info',
  });
});

test('gives both services the same user, database and password', () => {
  const url = new URL(environmentOf(server, { POSTGRES_PASSWORD: 'abc123' }).DATABASE_URL ?? '');
  expect(environmentOf(postgres, { POSTGRES_PASSWORD: 'abc123' })).toEqual({
    POSTGRES_USER: url.username,
    POSTGRES_PASSWORD: url.password,
    POSTGRES_DB: url.pathname.slice(1),
  });
});

test('refuses to start without a password instead of taking a known one', () => {
  expect(postgres.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/);
  expect(server.environment.DATABASE_URL).toMatch(/\$\{POSTGRES_PASSWORD:\?.+\}/);
});

test('waits for a healthy database and watches the server', () => {
  expect(server.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(postgres.healthcheck.test).toContain('pg_isready');
  expect(server.healthcheck.test.at(-1)).toContain('http://127.0.0.1:4000/readyz');
});

test('keeps the data in a volume and the port on loopback', () => {
  expect(postgres.volumes).toEqual(['database:/var/lib/postgresql/data']);
  expect(Object.keys(compose.volumes)).toEqual(['database']);
  expect(server.ports).toEqual(['127.0.0.1:4000:4000']);
  expect(postgres.ports).toBeUndefined();
});

test('its health check runs: 0 when ready, 1 when not or away', async () => {
  const script = server.healthcheck.test.at(-1) ?? '';
  const exit = async (fetched: Promise<{ ok: boolean }>) =>
    new Promise<number>((resolve) => {
      new Function('fetch', 'process', script)(() => fetched, { exit: resolve });
    });
  expect(await exit(Promise.resolve({ ok: true }))).toBe(0);
  expect(await exit(Promise.resolve({ ok: false }))).toBe(1);
  expect(await exit(Promise.reject(new Error('away')))).toBe(1);
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  test('copies files that exist', () => {
    const sources = lines
      .filter((line) => line.startsWith('COPY') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('runs as a normal user, on a Node that package.json admits', () => {
    expect(lines).toContain('USER node');
    const bases = lines.filter((line) => line.startsWith('FROM'));
    expect(bases.every((line) => line.startsWith('FROM node:20-bookworm-slim'))).toBe(true);
  });

  test('links the command that package.json names', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
    expect(lines).toContain(`RUN ln -s /app/${bin.newsgraph} /usr/local/bin/newsgraph`);
  });
});
