import { checkNode } from '../../src/cli/actions/doctor';
import { useDatabase } from '../database';
import { runCommand } from './run-command';

const database = useDatabase();
const doctor = (env: NodeJS.ProcessEnv = {}) =>
  runCommand(['doctor'], { env: { DATABASE_URL: database.url, ...env } });

test('says of each part that it is well', async () => {
  const { status, out, err } = await doctor();
  expect(out).toMatch(/^ok {4}database: DATABASE_URL, PostgreSQL \S+, empty$/m);
  expect(out).not.toContain('WRONG');
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('a database that is away is wrong and all else is checked', async () => {
  const { status, out } = await doctor({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/news' });
  expect(out).toMatch(/^WRONG database: Can't reach the database at 127\.0\.0\.1:1\/news/m);
  expect(out).toMatch(/^ok {4}analysis/m);
  expect(out).not.toContain('secret');
  expect(status).toBe(2);
});

test('a wrong setting is told', async () => {
  const { status, out } = await doctor({ PORT: 'soon' });
  expect(out).toMatch(/^WRONG settings: [\s\S]*PORT/m);
  expect(status).toBe(2);
});

test.each([
  ['20.19.0', undefined],
  ['22.1.0', undefined],
  ['20.18.3', '20.18.3 is too old. Install 20.19 or newer.'],
  ['18.20.0', '18.20.0 is too old. Install 20.19 or newer.'],
])('Node %s', (version, advice) => expect(checkNode(version)).toMatchObject({ advice }));
