/** Where a stretch of text lies, in UTF-16 units. */
interface Placed {
  start: number;
  end: number;
}

/**
 * Index of the first item for which `holds`, by halving; the number of items where it holds for none. Once it holds
 * for an item it must hold for all behind it, as with words, sentences or mentions in the order of the text.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item that ends after an offset; the number of items where none does. */
export function firstEndingAfter(items: readonly Pick<Placed, 'end'>[], offset: number): number {
  return firstWhere(items, (item) => item.end > offset);
}

/** Index of the first item that begins at or after an offset; the number of items where none does. */
export function firstStartingFrom(items: readonly Pick<Placed, 'start'>[], offset: number): number {
  return firstWhere(items, (item) => item.start >= offset);
}
