import type { XmlElement } from '../xml/parse-xml';
import { childOf, childrenOf, lineOf, markupOf, textOf } from '../xml/xml-element';
import type { Markup } from './feed';

/** The value of the first of these children that has one. */
export function valueOf(element: XmlElement | undefined, ...names: readonly string[]): string | null {
  if (!element) return null;
  for (const name of names) {
    const found = childrenOf(element, name).map(lineOf).find(Boolean);
    if (found) return found;
  }
  return null;
}

export function valuesOf(element: XmlElement, ...names: readonly string[]): string[] {
  return names.flatMap((name) => childrenOf(element, name).flatMap((child) => lineOf(child) ?? []));
}

/** HTML within XML, escaped or not. */
export function htmlOf(element: XmlElement | undefined): Markup | null {
  if (!element) return null;
  const hasElements = element.children.some((child) => typeof child !== 'string');
  const value = (hasElements ? markupOf(element) : textOf(element)).trim();
  return value === '' ? null : { html: /<[a-z!/]|&\w+;|&#/i.test(value), value };
}

/** Against the nearest `xml:base`, then the feed's address; null where nothing makes it absolute. */
export function absolute(
  address: string | null | undefined,
  ...bases: readonly (string | null | undefined)[]
): string | null {
  if (!address) return null;
  const base = bases.find((candidate) => candidate && URL.canParse(candidate)) ?? undefined;
  const trimmed = address.trim();
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : null;
}

/** `<author>` of Atom has a name within, that of RSS "jane@herald.example (Jane Roe)". */
export function personOf(element: XmlElement): string | null {
  const name = valueOf(childOf(element, 'name', 'atom:name') ? element : undefined, 'name', 'atom:name');
  const line = name ?? lineOf(element);
  const [, bracketed] = /\(([^)]+)\)\s*$/.exec(line ?? '') ?? [];
  const [, before] = /^(.+?)\s*<[^>]+@[^>]+>$/.exec(line ?? '') ?? [];
  const person = bracketed ?? before ?? line;
  return person && /^\S+@\S+$/.test(person) ? null : person;
}

export function peopleOf(element: XmlElement, ...names: readonly string[]): string[] {
  return names.flatMap((name) => childrenOf(element, name)).flatMap((child) => personOf(child) ?? []);
}
