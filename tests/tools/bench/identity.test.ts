import { personName } from '../../../tools/bench/identity';
import { surnameKey } from '../../../src/model/surname-key';

const names = Array.from({ length: 2000 }, (_, number) => personName(number));

test('people have names of two words, and few have those of others', () => {
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  expect(new Set(names).size).toBeGreaterThan(1900);
});

test('some share a surname, as in the news', () => {
  const surnames = new Set(names.map(surnameKey)).size;
  expect(surnames).toBeLessThan(names.length * 0.95);
  expect(surnames).toBeGreaterThan(names.length / 3);
});
