import { loadLanguage } from '../../../src/pipeline/load-language';
import { measureSpeed, renderSpeed } from '../../../tools/eval/speed';

const REPORT = 'Ana Pavić met Karel Dvořák in Vienna on Monday. "We agree," he said.';

test('counts the tokens that it times', () => {
  const { tokens, tokensPerSecond } = measureSpeed([REPORT, REPORT], loadLanguage('en'));
  expect(tokens).toBe(2 * 18);
  expect(tokensPerSecond).toBeGreaterThan(0);
});

test('an absolute figure names its machine', () => {
  const line = renderSpeed({ tokens: 200_000, tokensPerSecond: 31_250, weights: 7_200_000 }, 0.42);
  expect(line).toContain('31,250 tokens/s on one core');
  expect(line).toContain('load 0.42 s, weights 7.2 MB');
  expect(line).toContain(`Node ${process.version}`);
});
