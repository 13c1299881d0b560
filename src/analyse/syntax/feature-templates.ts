import { mix, spread } from './hashing';
import { COLUMN } from './columns';
import type { Column } from './columns';

/**
 * Templates of features, compiled from rows of text: "s0.tag n0.lower" makes a feature of the tag of the word at
 * place s0 together with the lower-case form of the one at n0.
 */
export class FeatureTemplates {
  readonly count: number;
  /** Row of each place, to be set before fill. */
  readonly rows: Int32Array;
  /** Positions in the weight table, one a template, after fill. */
  readonly features: Int32Array;
  /** Where each template's parts begin in `places` and `columns`; one more at the end. */
  private readonly starts: Int32Array;
  private readonly places: Int32Array;
  private readonly columns: Int32Array;

  constructor(
    readonly placeNames: readonly string[],
    templates: readonly string[],
  ) {
    const parts = templates.map((template) => template.split(' ').map((part) => this.compilePart(part)));
    this.count = templates.length;
    this.rows = new Int32Array(placeNames.length);
    this.features = new Int32Array(templates.length);
    this.starts = Int32Array.from([0, ...parts.map((part) => part.length)]);
    for (let index = 1; index < this.starts.length; index++) this.starts[index]! += this.starts[index - 1]!;
    this.places = Int32Array.from(parts.flat(), ([place]) => place);
    this.columns = Int32Array.from(parts.flat(), ([, column]) => column);
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
   * @param mask number of table cells less one
   * @param stride weights a cell: a position is its cell times this
   */
  fill(values: Int32Array, mask: number, stride: number): void {
    const { rows, features, starts, places, columns } = this;
    let part = 0;
    for (let template = 0; template < features.length; template++) {
      let hash = template;
      for (const end = starts[template + 1]!; part < end; part++) {
        hash = mix(hash, values[rows[places[part]!]! + columns[part]!]!);
      }
      features[template] = (spread(hash) & mask) * stride;
    }
  }
}
