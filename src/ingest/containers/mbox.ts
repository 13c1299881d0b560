import type { PartOrRejection } from './part';

/** The line before each message: "From jane@lake.example Sun Mar  3 14:05:00 2024". */
const SEPARATOR = /^From \S+ .*\d{4}\r?\n[A-Za-z][A-Za-z-]*:/;
const HEAD = 400;

/** A folder of e-mail in one file. */
export function isMbox(bytes: Uint8Array): boolean {
  return SEPARATOR.test(headAt(bytes, 0));
}

/** The messages of a folder of e-mail, without the lines between them. */
export function* openMbox(bytes: Uint8Array): Generator<PartOrRejection> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = 0;
  for (let start = 0; start < buffer.length;) {
    const end = nextSeparator(buffer, start);
    const firstLine = buffer.indexOf('\n', start) + 1;
    number += 1;
    yield { name: `message ${number}`, bytes: unquoted(buffer.subarray(firstLine, end)) };
    start = end;
  }
}

function nextSeparator(buffer: Buffer, start: number): number {
  for (let at = buffer.indexOf('\nFrom ', start); at >= 0; at = buffer.indexOf('\nFrom ', at + 1))
    if (SEPARATOR.test(headAt(buffer, at + 1))) return at + 1;
  return buffer.length;
}

function headAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + HEAD)).toString('latin1');
}

/** Lines of a message that begin with "From " stand there as ">From ". */
function unquoted(message: Buffer): Buffer {
  if (!message.includes('\n>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
