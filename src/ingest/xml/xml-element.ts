import type { XmlElement } from './parse-xml';

/** Its children of one of these names, in the order of the document. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** The first child of the first of these names that it has. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  if (!element) return undefined;
  return names.map((name) => childrenOf(element, name)[0]).find(Boolean);
}

/** The element at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element);
}

/** All elements of this name below it. */
export function descendantsOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const below = descendantsOf(child, ...names);
    return names.includes(child.name) ? [child, ...below] : below;
  });
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? '';
}

/** On one line; null where there is none. */
export function lineOf(element: XmlElement | undefined): string | null {
  return textOf(element).replace(/\s+/g, ' ').trim() || null;
}

/** What is within an element as markup, without prefixes. */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escape(child);
      const name = child.name.replace(/^.*:/, '');
      return `<${name}>${markupOf(child)}</${name}>`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
