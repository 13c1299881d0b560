import { embargoProblems } from '../clean/embargo';
import type { Keyword } from '../clean/media-topics';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { statedGenre } from '../clean/stated-genre';
import { wireItem, withdrawal } from '../clean/wire-item';
import { type Draft, type DraftOrRejection, type Source, statedBy } from '../draft';
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
  const content = childOf(item, 'contentMeta');
  const { guid, version } = item.attributes;
  const name = (guid ?? 'An item').slice(0, 100);
  const provider = nameOf(childOf(meta, 'provider'));
  const known = wireItem(guid, provider, version, lineOf(childOf(meta, 'versionCreated')));
  const taken = withdrawal(childOf(meta, 'pubStatus')?.attributes.qcode, known, name);
  if (taken) return taken;
  const inner = nitfIn(item, now);
  const text = inner?.text ?? bodyOf(childOf(item, 'contentSet'));
  if (text === '') return reject('NO_TEXT', `${name} has no text in its contentSet.`);
  const { published, problems } = statedDate(writtenOf(meta, content), now);
  return {
    title: lineOf(childOf(content, 'headline')) ?? inner?.title ?? lineOf(childOf(meta, 'title')),
    text,
    url: linkOf(item),
    item: known,
    outlet: provider ?? nameOf(childOf(content, 'infoSource')) ?? inner?.outlet ?? null,
    published: published ?? inner?.published ?? null,
    authors: authorsOf(content) ?? inner?.authors ?? [],
    language: childOf(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'] ?? null,
    keywords: childrenOf(content, 'subject').map(keywordOf),
    genre: statedGenre(childrenOf(content, 'genre').map(genreOf)),
    origins: statedBy('newsml-g2'),
    problems: [...problems, ...embargoProblems(embargoOf(meta), now)],
  };
}

/** An item may hold its text as NITF, which tells of itself what the item doesn't. */
function nitfIn(item: XmlElement, now: Date): Draft | null {
  const set = childOf(item, 'contentSet');
  const nitf = set && descendantsOf(set, 'nitf')[0];
  const draft = nitf && nitfDraft(nitf, now, 'newsml-g2');
  return draft && 'text' in draft ? draft : null;
}

function writtenOf(meta: XmlElement | undefined, content: XmlElement | undefined): string | null {
  return (
    lineOf(childOf(meta, 'firstCreated')) ??
    lineOf(childOf(content, 'contentCreated')) ??
    lineOf(childOf(meta, 'versionCreated'))
  );
}

function genreOf(genre: XmlElement): string {
  return lineOf(childOf(genre, 'name')) ?? genre.attributes.qcode ?? '';
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
  const [inline] = childrenOf(set, 'inlineXML', 'inlineData');
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
  const creators = childrenOf(content, 'creator').flatMap(
    (creator) => lineOf(childOf(creator, 'name')) ?? [],
  );
  return creators.length > 0 ? creators : null;
}
