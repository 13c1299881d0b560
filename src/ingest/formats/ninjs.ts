import { embargoProblems } from '../clean/embargo';
import type { Keyword } from '../clean/media-topics';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { statedGenre } from '../clean/stated-genre';
import { wireItem, withdrawal } from '../clean/wire-item';
import { type DraftOrRejection, type Source, statedBy } from '../draft';
import { fragmentText } from './html/fragment-text';
import { parseJson } from './parse-json';
import { reject } from './reject';

type Thing = Record<string, unknown>;

const SIGN =
  /"(associations|bod(?:ies|y_text|y_xhtml)|copyrightholder|copyrightnotice|firstcreated|headlines|pubstatus|uri|urgency|versioncreated)"\s*:/gi;

/** JSON of IPTC's ninjs, 1 to 3: at least three of its own field names at its start, or the two of a withdrawal without more. */
export function isNinjs(start: string): boolean {
  if (!/^[[{]/.test(start)) return false;
  const signs = new Set([...start.matchAll(SIGN)].map(([, sign = '']) => sign.toLowerCase()));
  return signs.size >= 3 || (signs.has('uri') && signs.has('pubstatus'));
}

/** One item, a list of them, or a package of items. */
export function* readNinjs({ text, options }: Source): Generator<DraftOrRejection> {
  const document = parseJson(text);
  if (document === undefined) {
    yield reject(
      'BAD_JSON',
      'This looks like ninjs, but is no JSON: it is damaged or cut off. Fetch it again.',
    );
    return;
  }
  const items = itemsOf(document, 0);
  if (items.length === 0) yield reject('NO_TEXT', 'The ninjs document has no item with a text in it.');
  for (const [i, item] of items.entries()) yield draftOf(item, i + 1, options.now);
}

/** Packages hold their items as associations, by name or in a list. */
function itemsOf(value: unknown, depth: number): Thing[] {
  if (depth > 3 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item, depth + 1));
  const item = value as Thing;
  const isPackage = item.type === 'composite' || (bodyOf(item) === '' && item.associations !== undefined);
  if (!isPackage) return item.type === undefined || item.type === 'text' ? [item] : [];
  return Object.values((item.associations ?? {}) as object).flatMap((held) => itemsOf(held, depth + 1));
}

function draftOf(item: Thing, number: number, now: Date): DraftOrRejection {
  const name = `Item ${number}`;
  const known = wireItem(line(item.uri), outletOf(item), versionOf(item), createdOf(item, 'version'));
  const taken = withdrawal(line(item.pubstatus ?? item.pubStatus), known, name);
  if (taken) return taken;
  const text = bodyOf(item);
  if (text === '') return noBody(item, name);
  const written = createdOf(item, 'first') ?? createdOf(item, 'content') ?? createdOf(item, 'version');
  const { published, problems } = statedDate(written, now, name);
  return {
    title: headlineOf(item),
    text,
    url: linkOf(item),
    item: known,
    outlet: outletOf(item),
    published,
    authors: authorsOf(item),
    language: line(item.language),
    keywords: keywordsOf(item),
    genre: statedGenre(keywordsIn(item.genres ?? item.genre).map(({ label }) => label)),
    origins: statedBy('ninjs'),
    problems: [...problems, ...embargoProblems(line(item.embargoed), now)],
  };
}

function noBody(item: Thing, name: string): DraftOrRejection {
  const fields = Object.keys(item).slice(0, 12).join(', ');
  return reject('NO_TEXT', `${name} has no body. Its fields are: ${fields}.`);
}

/** A string in ninjs 1, a number from 2 on. */
function versionOf({ version }: Thing): string | null {
  return typeof version === 'number' ? String(version) : line(version);
}

/** In small letters in ninjs 1. */
function createdOf(item: Thing, what: 'first' | 'content' | 'version'): string | null {
  return line(item[`${what}created`] ?? item[`${what}Created`]);
}

function outletOf(item: Thing): string | null {
  const holder = line(item.copyrightholder ?? item.copyrightHolder);
  return holder ?? namesOf(item.infosources ?? item.infoSources)[0] ?? null;
}

/** ninjs 3 has `bodies` with a content type each, before it `body_xhtml` and `body_text`. */
function bodyOf(item: Thing): string {
  const bodies = [item.bodies].flat().filter(isThing);
  const html = bodies.find((body) => /html/i.test(String(body.contentType ?? body.contenttype)));
  const marked = line(item.body_xhtml ?? item.body_html ?? html?.value);
  if (marked) return fragmentText(marked);
  const plain = bodies.find((body) => typeof body.value === 'string');
  const text = item.body_text ?? plain?.value;
  return typeof text === 'string' ? text.trim() : '';
}

function headlineOf(item: Thing): string | null {
  const headlines = [item.headlines].flat().filter(isThing);
  const main = headlines.find(({ role }) => /main|^$/.test(String(role ?? ''))) ?? headlines[0];
  return line(item.headline ?? item.headline_xhtml ?? main?.value ?? item.title);
}

function linkOf(item: Thing): string | null {
  const renditions = Object.values((item.renditions ?? {}) as object).filter(isThing);
  const stated = [
    item.url,
    item.webUrl,
    ...renditions.filter(({ mimetype }) => /html/.test(String(mimetype))).map(({ href }) => href),
    item.uri,
  ];
  return stated.map(line).find((address) => address && /^https?:/.test(address)) ?? null;
}

function authorsOf(item: Thing): string[] {
  const by = line(item.by ?? item.byline);
  if (by) return splitByline(by);
  return namesOf(item.creator);
}

/** Subjects with their codes, then the agency's free keywords. */
function keywordsOf(item: Thing): Keyword[] {
  return [...keywordsIn(item.subjects ?? item.subject), ...keywordsIn(item.keywords)];
}

function keywordsIn(value: unknown): Keyword[] {
  return [value].flat().flatMap((held) => {
    if (typeof held === 'string') return [{ label: held }];
    if (!isThing(held)) return [];
    return [
      { label: line(held.name ?? held.literal) ?? '', code: line(held.code ?? held.qcode ?? held.uri) },
    ];
  });
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((held) => (isThing(held) ? (line(held.name) ?? []) : []));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function line(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
