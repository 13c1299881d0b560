/** Tags that hold nothing, and those that a page may leave open: the parser ends them with the next of their kind. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot html head body'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;

/** How deep a page's tags are nested at most, read off the text in one pass: to be asked before anything parses it. */
export function tagDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [whole, slash, name = ''] of html.matchAll(TAG)) {
    if (UNCOUNTED.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
