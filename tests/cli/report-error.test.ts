import { reportError } from '../../src/cli/report-error';
import { UserError } from '../../src/errors';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const unforeseen = (what: string) =>
  `something went wrong that should not have (${what}). Please report it with the command you gave.`;

test.each([
  [new UserError('BAD_USAGE', 'Give inputs.'), 'Give inputs.'],
  [full, 'The disk is full. Make room on it, and give the command again.'],
  [new Error('one\n  two'), unforeseen('one two')],
  [null, unforeseen('null')],
])('%s', (error, told) => {
  const print = jest.spyOn(console, 'error').mockReturnValue();
  expect(reportError(error)).toBe(2);
  expect(print).toHaveBeenCalledWith(`newsgraph: ${told}`);
  print.mockRestore();
});
