import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { FORMAT_NAMES } from '../model/format';
import type { FormatName } from '../model/format';
import type { Input } from '../pipeline/inputs/find-inputs';
import type { IngestInputs } from '../pipeline/ingest-inputs';
import { UserError } from '../errors';
import { parseFuzzyDate } from '../model/fuzzy-date';

/** What the user says about inputs beyond what they say themselves. */
export interface ReadingFlags {
  format?: FormatName;
  charset?: string;
  title?: string;
  outlet?: string;
  published?: string;
  language?: string;
  url?: string;
  columns?: Record<string, string>;
}

/** Adds the options that read and ingest share. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'read every input as this, instead of recognising it').choices(
        FORMAT_NAMES,
      ),
    )
    .option('--charset <name>', 'of the letters, where they come out wrong: windows-1251', parseCharsetFlag)
    .option('--title <text>', 'the headline, where the input has none')
    .option('--outlet <name>', "who published it, where the input doesn't say")
    .option('--published <date>', "when, where it doesn't say, like 2007-05-28 or 2007-05", parseDateFlag)
    .option('--language <code>', "in which it is, where it doesn't say: pt-BR", parseLanguageFlag)
    .option('--url <address>', "where it stands on the web, where it doesn't say", parseUrlFlag)
    .option('--columns <fields>', 'of a table: text=Story,title=Head', parseColumnsFlag);
}

/** @throws UserError where what is one input's own is said of several. */
export function readOptionsOf(flags: ReadingFlags, inputs: readonly Input[]): IngestInputs['options'] {
  const { title, outlet, published, language, url, ...how } = flags;
  for (const [name, value] of Object.entries({ title, url })) {
    if (value === undefined || inputs.length === 1) continue;
    throw new UserError(
      'ONE_INPUT',
      `--${name} is for one input, and these are ${inputs.length}. Leave it out, or give them one by one.`,
    );
  }
  return { ...how, fetchedFrom: url, defaults: { title, outlet, published, language }, now: new Date() };
}

/** @throws InvalidArgumentError for what is no date or lies in the future. */
export function parseDateFlag(value: string): string {
  const date = parseFuzzyDate(value);
  if (!date?.from) throw new InvalidArgumentError('Write a date like 2007-05-28, 2007-05 or 2007.');
  if (Date.parse(date.from) > Date.now()) throw new InvalidArgumentError('It lies in the future.');
  return value;
}

function parseLanguageFlag(value: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value))
    throw new InvalidArgumentError('Write a tag like en or pt-BR.');
  return value;
}

/** @throws InvalidArgumentError for a charset that nobody knows. */
function parseCharsetFlag(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('There is no such charset. Write one like windows-1251 or shift_jis.');
  }
}

/** @throws InvalidArgumentError for what is no list of pairs. */
function parseColumnsFlag(value: string): Record<string, string> {
  const pairs = value.split(',').map((pair) => pair.split('=').map((side) => side.trim()));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) {
    throw new InvalidArgumentError('Write the columns of fields like text=Story,title=Head.');
  }
  return Object.fromEntries(pairs) as Record<string, string>;
}

function parseUrlFlag(value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new InvalidArgumentError('Write it like https://herald.example/article.');
  }
  return value;
}
