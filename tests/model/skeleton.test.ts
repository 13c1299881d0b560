import { consonants, isTelling, plainLetters, skeleton } from '../../src/model/skeleton';

test.each([
  ['gerasimchuk', 'herasymchuk', 'gerassimtchouk', 'herasimchuk'],
  ['gaddafi', 'kadafi', 'qaddafi', 'ghaddafi', 'gadhafi', 'kadhafi'],
  ['chekhov', 'tchekhov', 'tschekhov'],
  ['yevgeny', 'evgenij', 'jewgeni'],
  ['mohammed', 'muhammad', 'mohamed'],
  ['zelensky', 'zelenskyy', 'selenskyj'],
  ['brezhnev', 'breschnew'],
])('%s is also spelled %s', (...spellings) => {
  expect(new Set(spellings.map(skeleton)).size).toBe(1);
});

test.each([
  ['carver', 'carter'],
  ['castell', 'costner'],
  ['ivanov', 'petrov'],
])('%s is not %s', (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});

test.each([
  ['nouri', 'nuri'],
  ['yousef', 'yussef'],
  ['dmitry', 'dmitri', 'dmitrij'],
])('%s is written %s too', (...spellings) => {
  expect(new Set(spellings.map(plainLetters)).size).toBe(1);
});

test('alexander is aleksandr, muammar no mr', () => {
  expect(['alexander', 'aleksandr', 'muammar'].map(consonants)).toEqual(['lksndr', 'lksndr', 'mmr']);
});

test('a name of few consonants tells nobody apart', () => {
  expect(['lee', 'liu', 'krause'].map((name) => isTelling(skeleton(name)))).toEqual([false, false, true]);
});
