import { contentAsTold } from '../../src/export/content-as-told';
import type { SpeechAct } from '../../src/model/quote';

test.each<[SpeechAct, string]>([
  ['STATE', 'the talks failed'],
  ['ACCUSE', 'the talks failed'],
  ['DENY', 'denied: the talks failed'],
  ['DOUBT', 'doubted: the talks failed'],
  ['REFUSE', 'refused: the talks failed'],
  ['ASK', 'asked: the talks failed'],
])('%s: %s', (act, caption) => {
  expect(contentAsTold({ act, text: 'the talks failed' })).toBe(caption);
});
