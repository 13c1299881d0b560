import { UserError } from '../../src/errors';
import { databaseError } from '../../src/store/database-error';

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

test('the password is never told', () => {
  expect(String(databaseError(withCode('ENOTFOUND'), URL))).not.toContain('secret');
});

test('any other error stays what it is', () => {
  const errors = [new TypeError('x'), withCode('23505'), new UserError('A', 'b'), 'words'];
  expect(errors.map((error) => databaseError(error))).toEqual(errors);
});
