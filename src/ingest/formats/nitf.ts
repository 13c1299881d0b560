import { embargoProblems } from '../clean/embargo';
import type { Keyword } from '../clean/media-topics';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { withDateline } from '../clean/with-dateline';
import { wireItem, withdrawal } from '../clean/wire-item';
import { type DraftOrRejection, type Source, statedBy } from '../draft';
import type { WireItem } from '../../model/article';
import type { XmlElement } from '../xml/parse-xml';
import { parseXml } from '../xml/parse-xml';
import { childOf, descend, descendantsOf, lineOf, markupOf } from '../xml/xml-element';
import { fragmentText } from './html/fragment-text';
import { reject } from './reject';

/** IPTC's News Industry Text Format: one report a document. */
export function* readNitf({ text, options }: Source): Generator<DraftOrRejection> {
  const root = parseXml(text);
  yield root ? nitfDraft(root, options.now, 'nitf') : reject('BAD_XML', DAMAGED);
}

const DAMAGED = 'The NITF document is damaged or nested too deep. Fetch it again.';

/** The draft of an `<nitf>` element, which NewsML-G2 may hold too. */
export function nitfDraft(root: XmlElement, now: Date, origin: string): DraftOrRejection {
  const item = itemOf(root);
  const taken = withdrawal(
    descend(root, 'head', 'docdata')?.attributes['management-status'],
    item,
    'The report',
  );
  if (taken) return taken;
  const head = descend(root, 'body', 'body.head') ?? root;
  const content = descend(root, 'body', 'body.content');
  const text = content ? fragmentText(markupOf(withoutMedia(content))) : '';
  if (text === '') return reject('NO_TEXT', 'The NITF document has no body.content with a text in it.');
  const { published, problems } = statedDate(dateOf(root), now);
  const line = (...path: string[]) => lineOf(descend(head, ...path));
  return {
    title: line('hedline', 'hl1') ?? lineOf(descend(root, 'head', 'title')),
    item,
    text: withDateline(text, datelineOf(head)),
    outlet: outletOf(root),
    published,
    authors: authorsOf(head),
    language: root.attributes['xml:lang'] ?? null,
    keywords: keywordsOf(root),
    origins: statedBy(origin),
    problems: [...problems, ...embargoProblems(releaseOf(root), now)],
  };
}

/** "PORT ELLERY, March 3" of a place and a date that are elements side by side. */
function datelineOf(head: XmlElement): string | null {
  const dateline = descend(head, 'dateline');
  const pieces = dateline?.children.filter((child) => typeof child !== 'string' || child.trim() !== '') ?? [];
  const elements = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (lineOf(piece) ?? [])));
  return elements.length === pieces.length ? elements.join(', ') || null : lineOf(dateline);
}

/** The document's own id; which version of its story it is stands beside it. */
function itemOf(root: XmlElement): WireItem | undefined {
  const data = descend(root, 'head', 'docdata');
  const { 'id-string': id, regsrc } = childOf(data, 'doc-id')?.attributes ?? {};
  return wireItem(id, regsrc ?? outletOf(root), childOf(data, 'du-key')?.attributes.version);
}

function outletOf(root: XmlElement): string | null {
  const distributor = descend(root, 'body', 'body.head', 'distributor');
  return (
    lineOf(childOf(distributor, 'org')) ??
    lineOf(distributor) ??
    descend(root, 'head', 'pubdata')?.attributes.name ??
    null
  );
}

/** When it may be published, where that is later than its issue. */
function releaseOf(root: XmlElement): string | null {
  return descend(root, 'head', 'docdata', 'date.release')?.attributes.norm ?? null;
}

/** As the document states its issue; "20070528T143000Z". */
function dateOf(root: XmlElement): string | null {
  const issue =
    descend(root, 'head', 'docdata', 'date.issue') ?? descend(root, 'head', 'docdata', 'date.release');
  const story = descend(root, 'body', 'body.head', 'dateline', 'story.date');
  return (
    issue?.attributes.norm ??
    descend(root, 'head', 'pubdata')?.attributes['date.publication'] ??
    story?.attributes.norm ??
    null
  );
}

function keywordsOf(root: XmlElement): Keyword[] {
  const subjects = descendantsOf(root, 'tobject.subject').map(({ attributes }) => ({
    label: attributes['tobject.subject.type'] ?? attributes['tobject.subject.matter'] ?? '',
    code: attributes['tobject.subject.refnum'] ?? attributes['tobject.subject.code'],
  }));
  const words = descendantsOf(root, 'keyword').flatMap(({ attributes }) => attributes.key ?? []);
  return [...subjects, ...words.map((label) => ({ label }))];
}

function authorsOf(head: XmlElement): string[] {
  const bylines = descendantsOf(head, 'byline');
  return bylines.flatMap((byline) => {
    const person = lineOf(childOf(byline, 'person'));
    return splitByline(person ?? lineOf(byline) ?? '');
  });
}

/** Pictures and tables of figures are no text; a caption would stand within it. */
function withoutMedia(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => typeof child === 'string' || !/^(?:media|table)$/.test(child.name))
    .map((child) => (typeof child === 'string' ? child : withoutMedia(child)));
  return { ...element, children };
}
