import { loadLanguage } from '../../../src/pipeline/load-language';
import { measureSpeed, renderSpeed } from '../../../tools/eval/speed';

const REPORT = 'Ana Pavić met Karel Dvořák in Vienna on Monday. "We agree," he said.';

test('counts the tokens that it times', () => {
  const { tokens, tokensPerSecond } = measureSpeed([REPORT, REPORT], loadLanguage('en'));
  expect(tokens).toBe(2 * 18);
  expect(tokensPerSecond).toBeGreaterThan(0);
});

test('tells what each step takes of the whole', () => {
  const { steps } = measureSpeed([REPORT], loadLanguage('en'));
  expect([...steps.keys()].slice(0, 2)).toEqual(['sentences', 'names']);
  expect([...steps.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1);
});

test('an absolute figure names its machine', () => {
  const steps = new Map([['names' as const, 0.185]]);
  const line = renderSpeed({ tokens: 200_000, tokensPerSecond: 31_250, steps, weights: 7_200_000 }, 0.42);
  expect(line).toContain('31,250 tokens/s on one core');
  expect(line).toContain('load 0.42 s, weights 7.2 MB');
  expect(line).toContain('of which names 18.5 %');
  expect(line).toContain(`Node ${process.version}`);
});
