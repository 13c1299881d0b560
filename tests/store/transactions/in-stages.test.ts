import { inStages, type NextStage } from '../../../src/store/transactions/in-stages';

/** Works that note each of their stages in the order in which they come to them; a stage is a turn of the loop. */
async function order(works: readonly string[], fail = ''): Promise<string> {
  const steps: string[] = [];
  const work = (stages: string) => async (next: NextStage) => {
    for (const [index, stage] of [...stages].entries()) {
      if (index > 0) await next();
      if (stage === fail) throw new Error(`${stage} failed`);
      steps.push(stage);
      await new Promise(setImmediate);
    }
    return stages;
  };
  const outcomes = await inStages(works.map(work)).catch((error: Error) => [error.message]);
  return `${steps.join('')} ${outcomes.join()}`;
}

test.each([
  [['abc'], 'abc abc'],
  [['abc', 'xyz'], 'axbcyz abc,xyz'],
  [['abc', 'x', 'uvw'], 'axbucvw abc,x,uvw'],
  [['a', 'xyz'], 'axyz a,xyz'],
  [[], ' '],
])('of %j no stage comes before that of the one before: %s', async (works, told) => {
  expect(await order(works)).toBe(told);
});

test('what stands behind one that is over waits for the one before that', async () => {
  // "u" ends at once: "w" still comes after "b" is over, and "x" after "c".
  expect(await order(['abc', 'u', 'vwx'])).toBe('aubvcwx abc,u,vwx');
});

test('where one fails, the one before ends and those behind go no further; the first failure is told', async () => {
  expect(await order(['abc', 'xyz', 'uvw'], 'y')).toBe('axbuc y failed');
});
