import { type BeginStage, inStages } from '../../../src/store/transactions/in-stages';

/** Works that note each of their stages in the order in which they come to them; a stage is a turn of the loop. */
async function order(works: readonly string[], fail = ''): Promise<string> {
  const steps: string[] = [];
  const work = (stages: string) => async (begin: BeginStage<string>) => {
    for (const [index, stage] of [...stages].entries()) {
      if (stage === ' ') continue;
      if (index > 0) await begin(String(index));
      if (stage === fail) throw new Error(`${stage} failed`);
      steps.push(stage);
      await new Promise(setImmediate);
    }
    return stages;
  };
  const outcomes = await inStages(['0', '1', '2'], works.map(work)).catch((error: Error) => [error.message]);
  return `${steps.join('')} ${outcomes.join()}`;
}

test.each([
  [['abc'], 'abc abc'],
  [['abc', 'xyz'], 'axbcyz abc,xyz'],
  [['abc', 'x', 'uvw'], 'axbucvw abc,x,uvw'],
  [['a', 'xyz'], 'axyz a,xyz'],
  [['a c', 'xyz', 'u w'], 'axcuyzw a c,xyz,u w'],
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

test.each(['0', '2'] as const)('a stage that has begun can’t begin again: %s', async (stage) => {
  const working = inStages(['0', '1', '2', '3'], [(begin) => begin('2').then(() => begin(stage))]);
  await expect(working).rejects.toThrow('Stages come in their order, each once.');
});
