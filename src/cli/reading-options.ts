import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { FORMAT_NAMES } from '../model/format';
import type { FormatName } from '../model/format';
import { parseFuzzyDate } from '../model/fuzzy-date';

/** What the user says about inputs beyond what they say themselves. */
export interface ReadingFlags {
  format?: FormatName;
  title?: string;
  outlet?: string;
  published?: string;
  url?: string;
  language?: string;
  charset?: string;
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
    .option('--title <text>', 'the headline; this and the next ones win over what the input says')
    .option('--outlet <name>', 'who published it')
    .option('--published <date>', 'when, like 2007-05-28 or 2007-05', parseDateFlag)
    .option('--url <address>', 'where it stands on the web', parseUrlFlag)
    .option('--language <tag>', 'of the text, like en or pt-BR', parseLanguageFlag)
    .option('--charset <name>', 'of the bytes, like windows-1251', parseCharsetFlag)
    .option('--columns <fields>', 'of a table: text=Story,title=Head', parseColumnsFlag);
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
