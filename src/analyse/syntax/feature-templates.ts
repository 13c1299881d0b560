import { hashText } from '../labeller/hash';
import { COLUMN } from './columns';
import type { Column } from './columns';

/** Under its own name, since looking a global up costs more than the multiplication where globals are proxied. */
const { imul } = Math;

/** Odd factors for the first, second … part of a template, each known for spreading bits well. */
const FIRST = 0x9e3779b1 | 0;
const SECOND = 0x85ebca77 | 0;
const THIRD = 0xc2b2ae3d | 0;
const FOURTH = 0x27d4eb2f;
const MOST_PARTS = 4;

/**
 * Templates of features, compiled from rows of text: "s0.tag n0.lower" makes a feature of the tag of the word at
 * place s0 together with the lower-case form of the one at n0.
 */
export class FeatureTemplates {
  readonly count: number;
  /** Row of each place, to be set before fill. */
  readonly rows: Int32Array;
  /** A hash a template, after fill: all its 32 bits are good. */
  readonly features: Int32Array;
  /** Each pair of place and column that any template reads, read once. */
  private readonly atoms: Int32Array;
  private readonly atomPlaces: Int32Array;
  private readonly atomColumns: Int32Array;
  private isNew = true;
  /** Index of each part's atom: those of the first part of each template, then of the second … */
  private readonly parts: readonly Int32Array[];
  /** Templates with more parts stand first: the number of those that have a first part, a second … */
  private readonly seeds: Int32Array;

  constructor(
    private readonly placeNames: readonly string[],
    templates: readonly string[],
  ) {
    const byLength = templates.map((template) => template.split(' ')).sort((a, b) => b.length - a.length);
    const names = [...new Set(byLength.flat())];
    const compiled = names.map((name) => this.compilePart(name));
    this.count = templates.length;
    this.rows = new Int32Array(placeNames.length);
    this.features = new Int32Array(templates.length);
    this.atoms = new Int32Array(names.length);
    this.atomPlaces = Int32Array.from(compiled, ([place]) => place);
    this.atomColumns = Int32Array.from(compiled, ([, column]) => column);
    this.seeds = Int32Array.from(byLength, (parts) => hashText(parts.join(' ')));
    this.parts = Array.from({ length: MOST_PARTS }, (_, at) =>
      Int32Array.from(
        byLength.filter((parts) => parts.length > at),
        (parts) => names.indexOf(parts[at]!),
      ),
    );
    if (byLength[0]!.length > MOST_PARTS)
      throw new Error(`More than ${MOST_PARTS} parts: "${byLength[0]!.join(' ')}".`);
  }

  private compilePart(part: string): [place: number, column: number] {
    const [placeName, columnName] = part.split('.') as [string, Column];
    const place = this.placeNames.indexOf(placeName);
    const column = COLUMN[columnName];
    if (place < 0 || column === undefined) throw new Error(`No such part of a feature: "${part}".`);
    return [place, column];
  }

  /**
   * @param values of the sentence's table
   * @returns false where all is as it was the last time, so that what was made of the features then still holds
   */
  fill(values: Int32Array): boolean {
    if (!this.readAtoms(values)) return false;
    this.hashAtoms();
    return true;
  }

  /** @returns whether any is another than before */
  private readAtoms(values: Int32Array): boolean {
    const { rows, atoms, atomPlaces, atomColumns } = this;
    let changed = this.isNew;
    this.isNew = false;
    for (let atom = 0; atom < atoms.length; atom++) {
      const value = values[rows[atomPlaces[atom]!]! + atomColumns[atom]!]!;
      if (value === atoms[atom]) continue;
      atoms[atom] = value;
      changed = true;
    }
    return changed;
  }

  private hashAtoms(): void {
    const { features, atoms, seeds } = this;
    const [first, second, third, fourth] = this.parts as [Int32Array, Int32Array, Int32Array, Int32Array];
    let at = 0;
    for (; at < fourth.length; at++) {
      features[at] = spread(
        seeds[at]! +
          imul(atoms[first[at]!]!, FIRST) +
          imul(atoms[second[at]!]!, SECOND) +
          imul(atoms[third[at]!]!, THIRD) +
          imul(atoms[fourth[at]!]!, FOURTH),
      );
    }
    for (; at < third.length; at++) {
      features[at] = spread(
        seeds[at]! +
          imul(atoms[first[at]!]!, FIRST) +
          imul(atoms[second[at]!]!, SECOND) +
          imul(atoms[third[at]!]!, THIRD),
      );
    }
    for (; at < second.length; at++) {
      features[at] = spread(seeds[at]! + imul(atoms[first[at]!]!, FIRST) + imul(atoms[second[at]!]!, SECOND));
    }
    for (; at < first.length; at++) features[at] = spread(seeds[at]! + imul(atoms[first[at]!]!, FIRST));
  }
}

/** Spreads all bits of a sum over the hash (the finish of MurmurHash3, public domain, but for its last step). */
function spread(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = imul(hash, 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
