import { UserError } from '../../src/errors';
import { databaseError, sqlState, writeError } from '../../src/store/database-error';

const withCode = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });
const URL = 'postgres://ann:secret@db.example:5432/news';

test.each([
  [withCode('ECONNREFUSED'), 'nothing listens there; start the server or mend the port (ECONNREFUSED)'],
  [withCode('28P01'), 'user or password is wrong (28P01)'],
  [withCode('3D000'), 'the server runs but has no such database; create it (3D000)'],
  [new Error('Connection terminated unexpectedly'), 'no answer; see whether the server is up'],
])('%s: what it means and what to do', (error, told) => {
  expect(databaseError(error, URL)).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    status: 503,
    message: `Can't reach the database at db.example:5432/news: ${told}. DATABASE_URL says which one is used; without it Newsgraph starts its own.`,
  });
});

test.each([
  ['53100', 'its disk is full; make room on it'],
  ['53200', 'it has no memory left; give it more or see what else runs there'],
  ['25006', 'it takes no writes, as a replica or a primary of before; name the primary of now'],
])('%s: it answers, but no write would fare better', (code, told) => {
  expect(databaseError(withCode(code))).toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining(`The database can't work: ${told} (${code}).`),
  });
});

test.each(['40P01', '40001', '55P03', '57014'])('%s of a write passes', (code) => {
  expect(writeError(withCode(code))).toMatchObject({ name: 'UserError', code: 'DATABASE_BUSY', status: 503 });
});

test.each([
  [withCode('23505'), '23505'],
  [withCode('EPIPE'), null],
  [new TypeError('x'), null],
])('the state of %s is %s', (error, state) => {
  expect(sqlState(error)).toBe(state);
});

test('the password is never told', () => {
  expect(String(databaseError(withCode('ENOTFOUND'), URL))).not.toContain('secret');
});

test('any other error stays what it is', () => {
  const errors = [new TypeError('x'), withCode('23505'), new UserError('A', 'b'), 'words'];
  expect(errors.map((error) => databaseError(error))).toEqual(errors);
  expect(errors.map(writeError)).toEqual(errors);
});
