import { UserError } from '../errors';
import { RECORD_KINDS, type RecordKind } from '../store/exports/record';
import { EXPORT_FORMATS, type FormatName } from './formats';

/** What to write, in which format. */
export interface ExportRequest {
  readonly format: FormatName;
  readonly kinds: readonly RecordKind[];
}

/** As users name them: "quotes". */
export const RECORD_NAMES = RECORD_KINDS.map((kind) => `${kind}s`);

/**
 * Reads the names of a format and of kinds of record ("quotes,meetings"; without any, all that the format holds, of a
 * table the quotes). @throws UserError BAD_USER_INPUT (400) that lists what there is.
 */
export function readExportRequest(format = 'jsonl', records?: string): ExportRequest {
  if (!isFormat(format))
    throw refusal(`There is no format ${format}.`, 'Formats', Object.keys(EXPORT_FORMATS));
  const { holds } = EXPORT_FORMATS[format];
  const kinds = records?.split(',').map(readKind);
  if (holds === 'all' && kinds) {
    throw badInput(`${format} holds the whole graph: it can't be limited to ${records ?? ''}.`);
  }
  if (holds === 'one' && kinds && kinds.length > 1) {
    throw badInput(`${format} is one table: name one kind of record, not ${kinds.length}.`);
  }
  return { format, kinds: kinds ?? (holds === 'one' ? ['quote'] : RECORD_KINDS) };
}

function readKind(name: string): RecordKind {
  const kind = RECORD_KINDS[RECORD_NAMES.indexOf(name.trim())];
  if (!kind) throw refusal(`There are no records named "${name.trim()}".`, 'Records', RECORD_NAMES);
  return kind;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

function refusal(problem: string, what: string, names: readonly string[]): UserError {
  return badInput(`${problem} ${what}: ${names.join(', ')}.`);
}

function badInput(message: string): UserError {
  return new UserError('BAD_USER_INPUT', message, 400);
}
