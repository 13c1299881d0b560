import type { Statements } from '../../../src/store/queries/statements';
import { oneAtATime } from '../../../src/store/transactions/one-at-a-time';

/** Notes when a statement begins and when it is answered; "fail" fails. */
function noting(steps: string[]): Statements {
  return {
    async query<Rows>(text: string): Promise<Rows> {
      steps.push(`${text} begins`);
      await new Promise(setImmediate);
      if (text === 'fail') throw new Error('failed');
      steps.push(`${text} ends`);
      return text as Rows;
    },
  };
}

test('what is asked meanwhile waits for its turn', async () => {
  const steps: string[] = [];
  const statements = oneAtATime(noting(steps));
  expect(await Promise.all([statements.query('a'), statements.query('b')])).toEqual(['a', 'b']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('after a failure nothing more is asked', async () => {
  const steps: string[] = [];
  const statements = oneAtATime(noting(steps));
  const asked = await Promise.allSettled([statements.query('fail'), statements.query('b')]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(statements.query('c')).rejects.toThrow('failed');
  expect(steps).toEqual(['fail begins']);
});
