import { parseXml } from '../../../src/ingest/xml/parse-xml';
import { childOf, descend, lineOf, textOf } from '../../../src/ingest/xml/xml-element';

const lineIn = (xml: string, ...path: string[]) => lineOf(descend(parseXml(xml) ?? undefined, ...path));

test.each([
  ['text', '<a><b>Talks\n  open</b></a>'],
  ['CDATA', '<a><b><![CDATA[Talks open]]></b></a>'],
  ['entities of HTML', '<a><b>Talks&nbsp;open</b></a>'],
  ['numbers of characters', '<a><b>&#84;alks &#x6f;pen</b></a>'],
  ['elements within', '<a><b>Talks <i>open</i></b></a>'],
  ['a prefix of a known namespace', '<a xmlns:x="http://purl.org/rss/1.0/"><x:b>Talks open</x:b></a>'],
  ['an end tag that is missing', '<a><b>Talks open</a>'],
  [
    'a comment and a declaration before',
    '<?xml version="1.0"?><!-- x --><!DOCTYPE a><a><b>Talks open</b></a>',
  ],
])('%s', (_, xml) => expect(lineIn(xml, 'b')).toBe('Talks open'));

test('CDATA is not decoded', () => expect(lineIn('<a><![CDATA[&amp;]]></a>')).toBe('&amp;'));

test('a namespace is told by its address, not by its prefix', () =>
  expect(
    childOf(
      parseXml('<r xmlns:q="http://www.w3.org/2005/Atom"><q:link href="x"/></r>') ?? undefined,
      'atom:link',
    )?.attributes.href,
  ).toBe('x'));

test.each([
  ['nothing', ''],
  ['no element', 'Talks open in Geneva.'],
])('null for %s', (_, xml) => expect(parseXml(xml)).toBeNull());

describe('hostile documents', () => {
  test('entities that a document declares are never expanded', () => {
    const lols = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const xml = `<!DOCTYPE a [<!ENTITY l0 "lol">${lols}]><a><b>&l10;</b></a>`;
    expect(textOf(parseXml(xml) ?? undefined).length).toBeLessThan(100);
  });

  test.each([100, 1_000])('%i tags within each other are read, the deeper ones flat', (depth) =>
    expect(lineIn(`${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`)).toBe('x'),
  );

  test('a hundred thousand are not, at once', () => {
    const started = performance.now();
    expect(parseXml('<a>'.repeat(100_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('files outside are never opened', () =>
    expect(lineIn('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>')).toBe('&f;'));
});
