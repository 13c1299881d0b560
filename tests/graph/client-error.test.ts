import { GraphQLError } from 'graphql';
import { UserError } from '../../src/errors';
import { clientError, isMasked } from '../../src/graph/client-error';

const failed = (cause: Error) => new GraphQLError(cause.message, { path: ['quotes'], originalError: cause });

test('a statement that ran into its time limit says what to do', () => {
  const cancelled = Object.assign(new Error('canceling statement due to statement timeout'), {
    code: '57014',
  });
  expect(clientError(failed(cancelled))).toMatchObject({
    message:
      'The query took too long and was stopped. Ask for less at once: shorter lists (first), narrower filters.',
    path: ['quotes'],
    extensions: { code: 'QUERY_TOO_SLOW' },
  });
  expect(isMasked(failed(cancelled))).toBe(false);
});

test('a mistake of the client is told as it is', () => {
  expect(clientError(failed(new UserError('BAD_USER_INPUT', 'Give exactly one.')))).toMatchObject({
    message: 'Give exactly one.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a request that no stack is deep enough for is the client’s mistake', () => {
  expect(clientError(failed(new RangeError('Maximum call stack size exceeded')))).toMatchObject({
    message: 'The request is nested too deeply to be read.',
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });
});

test('everything else is masked', () => {
  const error = failed(new Error('column "x" does not exist'));
  expect(clientError(error).message).toBe('Something went wrong in the server. Its log has the details.');
  expect(isMasked(error)).toBe(true);
});
