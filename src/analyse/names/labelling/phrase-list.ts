/** What a listed phrase is: bits, since "Washington" is a city, a state and a surname. */
export type PhraseFlags = number;

interface Node {
  flags: PhraseFlags;
  next: Map<string, Node>;
}

/** Phrases of one or more words, found longest first: countries, cities, well-known bodies. Case counts. */
export class PhraseList {
  private readonly root: Node = { flags: 0, next: new Map() };

  /** @param words the phrase's tokens */
  add(words: readonly string[], flags: PhraseFlags): void {
    let node = this.root;
    for (const word of words.map(straight)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { flags: 0, next: new Map() }));
      node = next;
    }
    node.flags |= flags;
  }

  /** The longest phrase that begins at a word: its number of words and flags; null where none does. */
  longestAt(
    words: readonly { text: string }[],
    first: number,
  ): { length: number; flags: PhraseFlags } | null {
    let found: { length: number; flags: PhraseFlags } | null = null;
    let node: Node | undefined = this.root;
    for (let at = first; at < words.length; at++) {
      node = node.next.get(straight(words[at]!.text));
      if (!node) break;
      if (node.flags) found = { length: at - first + 1, flags: node.flags };
    }
    return found;
  }
}

/** One sort of apostrophe, so that a list needs one spelling. */
function straight(word: string): string {
  return word.includes('’') ? word.replace(/’/g, "'") : word;
}
