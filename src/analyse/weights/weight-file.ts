/**
 * A file of weights: "NGW1", then sections to the end, each a name's length (1 byte), the name in ASCII,
 * the content's length (4 bytes, little endian) and the content.
 */
export const WEIGHT_FILE_MAGIC = 'NGW1';

/** The sections of a weight file by name. */
export class WeightFile {
  private constructor(private readonly sections: ReadonlyMap<string, Uint8Array>) {}

  /** @throws Error where the bytes are no weight file of this version: the weights are part of the program. */
  static read(bytes: Uint8Array): WeightFile {
    if (ascii(bytes.subarray(0, 4)) !== WEIGHT_FILE_MAGIC) throw new Error('These are no NGW1 weights.');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sections = new Map<string, Uint8Array>();
    for (let at = 4; at < bytes.length;) {
      const nameEnd = at + 1 + bytes[at]!;
      const start = nameEnd + 4;
      const end = start + view.getUint32(nameEnd, true);
      if (end > bytes.length) throw new Error('The weights are cut short.');
      sections.set(ascii(bytes.subarray(at + 1, nameEnd)), bytes.subarray(start, end));
      at = end;
    }
    return new WeightFile(sections);
  }

  /** @throws Error where there is no such section. */
  section(name: string): Uint8Array {
    const section = this.sections.get(name);
    if (!section) throw new Error(`The weights have no section "${name}".`);
    return section;
  }

  /** A section that holds JSON. */
  json<T>(name: string): T {
    return JSON.parse(new TextDecoder().decode(this.section(name))) as T;
  }
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
