import { tooLong } from '../../src/model/too-long';

test('a text of four megabytes is not too long, and one more byte is', () => {
  const text = 'a'.repeat(4 * 1024 * 1024);
  expect(tooLong(text)).toBeNull();
  expect(tooLong(`${text}a`)?.code).toBe('TEXT_TOO_LONG');
});

test('bytes count, not letters', () => expect(tooLong('é'.repeat(2 * 1024 * 1024 + 1))).not.toBeNull());
