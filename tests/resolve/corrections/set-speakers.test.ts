import { setSpeakers } from '../../../src/resolve/corrections/set-speakers';
import { anchorOf } from '../../factories/anchor-of';
import { heldTalks } from '../../factories/stories';

test('words beside any quote change nothing', () => {
  const { article, findings } = heldTalks(1);
  const beside = anchorOf(article.text, 'Norland');
  expect(setSpeakers(article.text, findings, beside, ['@1'])).toEqual(findings);
});
