import { setSpeakers } from '../../../src/resolve/corrections/set-speakers';
import { heldTalks } from '../../factories/stories';

test('words beside any quote change nothing', () => {
  const { article, findings } = heldTalks(1);
  const beside = { start: 0, end: 7, words: 'Norland' };
  expect(setSpeakers(article.text, findings, beside, ['@1'])).toEqual(findings);
});
