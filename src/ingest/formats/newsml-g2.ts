import { embargoProblems } from '../clean/embargo';
import type { Keyword } from '../clean/media-topics';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { statedGenre } from '../clean/stated-genre';
import type { DraftOrRejection, Source } from '../draft';
import type { XmlElement } from '../xml/parse-xml';
import { parseXml } from '../xml/parse-xml';
import { childOf, childrenOf, descend, descendantsOf, lineOf, markupOf, textOf } from '../xml/xml-element';
import { fragmentText } from './html/fragment-text';
import { nitfDraft } from './nitf';
import { reject } from './reject';

/** IPTC's NewsML-G2: a message or one item; each text item is an article, pictures and packages are passed over. */
export function* readNewsmlG2({ text, options }: Source): Generator<DraftOrRejection> {
  const root = parseXml(text);
  const items = root ? (root.name === 'newsItem' ? [root] : descendantsOf(root, 'newsItem')) : [];
  const texts = items.filter(isText);
  if (texts.length === 0)
    yield reject('NO_TEXT', 'The NewsML-G2 document has no news item with a text in it.');
  for (const item of texts) yield draftOf(item, options.now);
}

/** An item that doesn't say what it is may be a text. */
function isText(item: XmlElement): boolean {
  const kind = descend(item, 'itemMeta', 'itemClass')?.attributes.qcode ?? '';
  return !/:(?:picture|video|audio|graphic|composite|animation)$/.test(kind);
}

function draftOf(item: XmlElement, now: Date): DraftOrRejection {
  const meta = childOf(item, 'itemMeta');
  const status = childOf(meta, 'pubStatus')?.attributes.qcode ?? '';
  const name = item.attributes.guid ?? 'An item';
  if (/:(?:canceled|withheld)$/.test(status))
    return reject('WITHDRAWN', `${name.slice(0, 100)} was withdrawn by its agency and is not read.`);
  const content = childOf(item, 'contentMeta');
  const set = childOf(item, 'contentSet');
  const nitf = set && descendantsOf(set, 'nitf')[0];
  const within = nitf && nitfDraft(nitf, now, 'newsml-g2');
  const text = within && 'text' in within ? within.text : bodyOf(set);
  if (text === '') return reject('NO_TEXT', `${name.slice(0, 100)} has no text in its contentSet.`);
  const written =
    lineOf(childOf(meta, 'firstCreated')) ??
    lineOf(childOf(content, 'contentCreated')) ??
    lineOf(childOf(meta, 'versionCreated'));
  const { published, problems } = statedDate(written, now);
  const inner = within && 'text' in within ? within : null;
  return {
    title: lineOf(childOf(content, 'headline')) ?? inner?.title ?? lineOf(childOf(meta, 'title')),
    text,
    url: linkOf(item),
    outlet:
      nameOf(childOf(meta, 'provider')) ?? nameOf(childOf(content, 'infoSource')) ?? inner?.outlet ?? null,
    published: published ?? inner?.published ?? null,
    authors: authorsOf(content) ?? inner?.authors ?? [],
    language: childOf(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? null,
    origins: Object.fromEntries(
      ['title', 'url', 'outlet', 'published', 'authors', 'language', 'topics'].map((field) => [
        field,
        'newsml-g2',
      ]),
    ),
    keywords: content ? childrenOf(content, 'subject').map(keywordOf) : [],
    genre: statedGenre(
      content
        ? childrenOf(content, 'genre').map(
            (genre) => lineOf(childOf(genre, 'name')) ?? genre.attributes.qcode ?? '',
          )
        : [],
    ),
    problems: [...problems, ...embargoProblems(embargoOf(meta), now)],
  };
}

/** An empty element holds the item back until further notice. */
function embargoOf(meta: XmlElement | undefined): string | null {
  const embargoed = childOf(meta, 'embargoed');
  return embargoed ? textOf(embargoed) : null;
}

function keywordOf(subject: XmlElement): Keyword {
  return {
    label: lineOf(childOf(subject, 'name')) ?? '',
    code: subject.attributes.qcode ?? subject.attributes.uri,
  };
}

/** HTML or plain text within the item; renditions elsewhere are not fetched. */
function bodyOf(set: XmlElement | undefined): string {
  const inline = set && childrenOf(set, 'inlineXML', 'inlineData')[0];
  if (!inline) return '';
  const html = descendantsOf(inline, 'body', 'xhtml:body')[0];
  if (html) return fragmentText(markupOf(html));
  return inline.children.some((child) => typeof child !== 'string')
    ? fragmentText(markupOf(inline))
    : textOf(inline).trim();
}

function linkOf(item: XmlElement): string | null {
  const links = descendantsOf(item, 'link').filter(
    ({ attributes }) =>
      /html/.test(attributes.contenttype ?? '') || /canonical|alternate/.test(attributes.rel ?? ''),
  );
  return links.map(({ attributes }) => attributes.href).find((href) => href && /^https?:/.test(href)) ?? null;
}

/** "nprov:AP" where it has no name in words. */
function nameOf(element: XmlElement | undefined): string | null {
  const code = element?.attributes.literal ?? element?.attributes.qcode?.split(':').at(-1) ?? null;
  return lineOf(childOf(element, 'name')) ?? code;
}

function authorsOf(content: XmlElement | undefined): string[] | null {
  const by = lineOf(childOf(content, 'by'));
  if (by) return splitByline(by);
  const creators = content
    ? childrenOf(content, 'creator').flatMap((creator) => lineOf(childOf(creator, 'name')) ?? [])
    : [];
  return creators.length > 0 ? creators : null;
}
