import type { OrganisationKind } from '../../../model/actor';
import type { NameLexicon } from '../../lexicon/name-lexicon';
import { foldName } from '../fold-name';
import { withoutCountry } from '../grouping/organisation-names';
import type { OrganisationWords } from '../grouping/organisation-names';

/** Kinds of organisations by list and by the words of their names. */
export class OrganisationKinds {
  private readonly listed = new Map<string, OrganisationKind>();

  constructor(
    private readonly lexicon: NameLexicon,
    private readonly words: OrganisationWords,
  ) {
    for (const [kind, names] of Object.entries(lexicon.bodies)) {
      for (const name of names) this.list(name, kind as OrganisationKind);
    }
  }

  /** The first list that has a name counts. */
  private list(name: string, kind: OrganisationKind): void {
    const key = foldName(name);
    if (!this.listed.has(key)) this.listed.set(key, kind);
  }

  /** @param description words that the text puts beside the name: "the news agency", "a think tank" */
  kindOf(names: readonly string[], description: string | null): OrganisationKind | undefined {
    const listed = names.map((name) => this.listedKind(name)).find(Boolean);
    return (
      listed ??
      this.kindByDescription(description) ??
      names.map((name) => this.kindByHead(name)).find(Boolean)
    );
  }

  /** Every country has a Senate and a Foreign Ministry. */
  private listedKind(name: string): OrganisationKind | undefined {
    return this.listed.get(foldName(name)) ?? this.listed.get(foldName(withoutCountry(name, this.words)));
  }

  private kindByDescription(description: string | null): OrganisationKind | undefined {
    if (!description) return undefined;
    const words = description.toLowerCase();
    return this.lexicon.bodyNouns.find((row) => row.pattern.test(words))?.kind;
  }

  /** "Ministry of Health" by the word before "of", "Acme Corp" by the last. */
  private kindByHead(name: string): OrganisationKind | undefined {
    const folded = foldName(name);
    const told = this.lexicon.bodyPhrases.find(({ pattern }) => pattern.test(folded));
    if (told) return told.kind;
    const words = folded.split(' ');
    const of = words.findIndex((word) => word === 'of' || word === 'for');
    const heads = of > 0 ? [words[of - 1]!, words[words.length - 1]!] : [words[words.length - 1]!];
    return heads.map((head) => this.lexicon.bodyHeads.get(head)).find(Boolean);
  }
}
