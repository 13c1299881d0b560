import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AnalysisPool } from '../../../src/pipeline/worker-threads/analysis-pool';
import type { AnalysisTask } from '../../../src/pipeline/worker-threads/analysis-task';

const pool = new AnalysisPool(2);
afterAll(() => pool.close());

/** For each text how many sentences were found, or why none. */
const sentencesOf = (...texts: string[]) => outcomesOf(texts.map((text) => ({ text, language: 'en' })));

async function outcomesOf(tasks: readonly AnalysisTask[]): Promise<(number | string)[]> {
  const answers = await Promise.all(tasks.map((task) => pool.analyse(task)));
  return answers.map((answer) => ('error' in answer ? answer.error.code : answer.findings.sentences.length));
}

test('each text gets its own answer, also where more wait than there are threads', async () => {
  const texts = [1, 2, 3, 4, 5, 6, 7].map((count) => 'The harbour is closed. '.repeat(count));
  expect(await sentencesOf(...texts)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('behind a long text none waits while another thread is free', async () => {
  const done: string[] = [];
  const note = (name: string, text: string) => sentencesOf(text).then(() => done.push(name));
  await Promise.all([
    note('long', 'The harbour is closed. '.repeat(2_000)),
    ...['a', 'b', 'c', 'd'].map((name) => note(name, 'The harbour is closed.')),
  ]);
  expect(done).toEqual(['a', 'b', 'c', 'd', 'long']);
});

test.each([
  ['four short texts', 'The harbour is closed.', 4],
  ['the next one behind a text of some length', 'The harbour is closed. '.repeat(500), 2],
  ['none behind a long text', 'The harbour is closed. '.repeat(1_000), 1],
])('a thread has at hand %s', async (_case, text, atHand) => {
  const one = new AnalysisPool(1);
  const sent = jest.spyOn(Worker.prototype, 'postMessage');
  const answers = Array.from({ length: 6 }, () => one.analyse({ text, language: 'en' }));
  expect(sent).toHaveBeenCalledTimes(atHand);
  expect(await Promise.all(answers)).toHaveLength(6);
  expect(sent).toHaveBeenCalledTimes(6);
  sent.mockRestore();
  await one.close();
});

test('beside a thread with a long text the other one has four short ones at hand', async () => {
  const two = new AnalysisPool(2);
  const sent = jest.spyOn(Worker.prototype, 'postMessage');
  const texts = ['The harbour is closed. '.repeat(1_000), ...Array<string>(6).fill('The harbour is closed.')];
  const answers = texts.map((text) => two.analyse({ text, language: 'en' }));
  expect(sent).toHaveBeenCalledTimes(5);
  await Promise.all(answers);
  sent.mockRestore();
  await two.close();
});

test('a text that breaks its thread is answered with an error, and those behind it by another thread', async () => {
  const short = { text: 'The harbour is closed.', language: 'en' };
  const broken = { ...short, language: 7 } as unknown as AnalysisTask;
  expect(await outcomesOf([broken, short, short, short])).toEqual(['ANALYSIS_FAILED', 1, 1, 1]);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

/** The 17th field behind the name in brackets, see proc(5). */
const niceOf = (thread: string) =>
  Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]);

onLinux('its threads give way to the one that writes and answers', async () => {
  const before = getPriority();
  await sentencesOf('The harbour is closed.', 'The harbour is closed.');
  const lower = readdirSync('/proc/self/task').filter((thread) => niceOf(thread) > before);
  expect(lower.map(niceOf)).toEqual(lower.map(() => constants.priority.PRIORITY_BELOW_NORMAL));
  // One that broke may not have ended yet.
  expect(lower.length).toBeGreaterThanOrEqual(pool.size);
  expect(getPriority()).toBe(before);
});
