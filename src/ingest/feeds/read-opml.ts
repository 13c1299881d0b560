import { parseXml } from '../xml/parse-xml';
import { descendantsOf } from '../xml/xml-element';

/** The feeds that a list of subscriptions (OPML) names, in folders or not, each once. Null where the text is none. */
export function readOpml(text: string): string[] | null {
  const root = parseXml(text);
  if (!root || !/^opml$/i.test(root.name)) return null;
  const outlines = descendantsOf(root, 'outline');
  return [...new Set(outlines.flatMap(({ attributes }) => addressOf(attributes) ?? []))];
}

/** Programs spell the attribute as they like. */
function addressOf(attributes: Readonly<Record<string, string>>): string | null {
  const [, address = ''] = Object.entries(attributes).find(([name]) => /^xmlurl$/i.test(name)) ?? [];
  return address.trim() || null;
}
