import type { Reading } from '../../../src/model/article';
import { ofHost } from '../../../src/pipeline/feeds/of-host';
import { anArticle } from '../../factories/article';

const ITEM = { id: 'tag:wire.example,2021:7', version: 2, created: null };
const OWN = { ...ITEM, by: 'herald.example' };
const ADDRESS = 'https://herald.example/7';

const article = (item?: typeof ITEM): Reading => ({ article: { ...anArticle(), item }, problems: [] });
const order = (withdraws?: typeof ITEM): Reading => ({ rejection: { code: 'NO', message: 'no', withdraws } });

test.each<[string, Reading, Reading]>([
  ['an article of a wire', article(ITEM), article(OWN)],
  ['an article of none', article(), article()],
  ['an order to withdraw', order(ITEM), order(OWN)],
  ['any other fault', order(), order()],
])('%s', (_, reading, own) => expect(ofHost(reading, ADDRESS)).toEqual(own));
