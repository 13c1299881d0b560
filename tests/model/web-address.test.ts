import { likelyAddresses, webAddress } from '../../src/model/web-address';

test.each([
  ['HTTPS://Herald.Example:443/2018/a', 'https://herald.example/2018/a'],
  ['https://herald.example', 'https://herald.example/'],
  ['https://herald.example/Löwe', 'https://herald.example/L%C3%B6we'],
  ['https://herald.example/a?utm_source=rss&id=7&UTM_Medium=feed', 'https://herald.example/a?id=7'],
  ['https://herald.example/a?fbclid=IwAR0', 'https://herald.example/a'],
  ['https://herald.example/a?at_medium=RSS&at_campaign=KARANGA', 'https://herald.example/a'],
  ['https://herald.example/a#xtor=RSS-3208', 'https://herald.example/a'],
  ['https://herald.example/a#talks:~:text=a%20start', 'https://herald.example/a#talks'],
  ['https://herald.example/a#:~:text=a%20start', 'https://herald.example/a'],
])('%s is %s', (written, address) => {
  expect(webAddress(written)).toBe(address);
});

test.each([
  ['what chooses the article', 'https://herald.example/?p=12&page=2'],
  ['an empty parameter', 'https://herald.example/a?print'],
  ['escapes of a parameter', 'https://herald.example/a?q=a%20b+c&ref=x%2Fy'],
  ['a name that only looks alike', 'https://herald.example/a?utm=33&clid=2&medium=tv'],
  ['a post of a live report', 'https://herald.example/live#post-7'],
  ['a page of one that a script shows', 'https://herald.example/#!/a%20b?x=1'],
])('%s stays', (_what, address) => {
  expect(webAddress(address)).toBe(address);
});

test.each(['', 'herald.example/a', 'https://', 'A headline: more'])('"%s" is no address', (words) => {
  expect(webAddress(words)).toBeNull();
});

test('an article is looked for at the address as it is written, as it is stored, and with the other end', () => {
  expect(likelyAddresses('https://Herald.example/a/?utm_source=x#top')).toEqual([
    'https://Herald.example/a/?utm_source=x#top',
    'https://herald.example/a/#top',
    'https://herald.example/a/',
    'https://herald.example/a',
  ]);
  expect(likelyAddresses('https://herald.example/a')).toEqual([
    'https://herald.example/a',
    'https://herald.example/a/',
  ]);
});

test('what is no address is looked for as it is', () => {
  expect(likelyAddresses('herald.example/a')).toEqual(['herald.example/a']);
  expect(likelyAddresses('https://herald.example/')).toEqual(['https://herald.example/']);
});
