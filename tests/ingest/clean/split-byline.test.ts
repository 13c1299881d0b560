import { splitByline } from '../../../src/ingest/clean/split-byline';

test.each([
  ['By Jane Roe', ['Jane Roe']],
  ['by: Jane Roe, John Doe and Wei Li', ['Jane Roe', 'John Doe', 'Wei Li']],
  ['Jane Roe, John Doe, and Wei Li', ['Jane Roe', 'John Doe', 'Wei Li']],
  ['Jane Roe; John Doe', ['Jane Roe', 'John Doe']],
  ['Jane Roe & John Doe | Wei Li', ['Jane Roe', 'John Doe', 'Wei Li']],
  ['Jane Roe in Geneva and John Doe in Port Ellery', ['Jane Roe', 'John Doe']],
  ['Jane Roe, Political Editor', ['Jane Roe']],
  ['Jane Roe, Political Editor, and John Doe', ['Jane Roe', 'John Doe']],
  ['Jane Roe and John Doe Staff Writers', ['Jane Roe', 'John Doe']],
  ['Jane Roe, Associated Press Writer', ['Jane Roe', 'Associated Press']],
  ['Roe, Jane', ['Jane Roe']],
  ['Roe, Editor', ['Roe']],
  ['Reuters, Xinhua', ['Reuters', 'Xinhua']],
  ['Martin Luther King, Jr., and John Doe', ['Martin Luther King Jr.', 'John Doe']],
  ['By the Editor', []],
  ['By our Correspondent', []],
  ['李伟', ['李伟']],
  ['', []],
  ['By', []],
])('%s', (line, names) => expect(splitByline(line)).toEqual(names));
