import { readLink, writeLink } from '../../../src/web/graphiql/link';

const page = 'http://127.0.0.1:4000/graphiql/?query=old#part';

test.each([
  { query: '{ a(b: "ü & 1") }', variables: '{ "b": "#%+" }' },
  { query: 'query Q {\n  a\n}', variables: undefined },
])('a link opens what it was made of: %j', (tab) => {
  expect(readLink(new URL(writeLink(page, tab)).search)).toEqual(tab);
});

test('replaces an older query and drops the fragment', () => {
  expect(writeLink(page, { query: '{ a }', variables: ' ' })).toBe(
    'http://127.0.0.1:4000/graphiql/?query=%7B+a+%7D',
  );
});

test('an address without a query asks for no tab', () => {
  expect(readLink('?variables=1')).toBeUndefined();
});
