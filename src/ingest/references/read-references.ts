import type { Rejection } from '../../model/article';
import type { ReferenceEntity } from '../../model/reference';
import { readFollowTheMoney } from './follow-the-money';
import { readPlainEntity } from './plain-entity';
import { reject, toResult, type NumberedLine, type ReferenceLine } from './reference-line';
import { readTable } from './table';
import { readWikidata } from './wikidata';

/** Reads a table (CSV) or JSON lines of known people, bodies and places, a line at a time. */
export async function* readReferences(lines: AsyncIterable<string>): AsyncGenerator<ReferenceLine> {
  const numbered = numberLines(lines);
  const first = await numbered.next();
  if (first.done) return;
  const rest = startingWith(first.value, numbered);
  yield* /^\s*[{[]/.test(first.value.text) ? readJsonLines(rest) : readTable(rest);
}

async function* numberLines(lines: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield { number, text };
  }
}

async function* startingWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** Wikidata's dumps are one list, an item a line, with commas between. */
async function* readJsonLines(lines: AsyncIterable<NumberedLine>): AsyncGenerator<ReferenceLine> {
  for await (const { number, text } of lines) {
    const json = text.trim().replace(/,$/, '');
    if (/^[[\]]$/.test(json)) continue;
    yield { line: number, ...readJson(json) };
  }
}

function readJson(json: string): { entity: ReferenceEntity | null } | { rejection: Rejection } {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return reject('This is no JSON object on one line.');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return reject('This is no JSON object on one line.');
  return entityOf(record as Record<string, unknown>);
}

/** By what only one of the formats has. */
function entityOf(
  record: Record<string, unknown>,
): { entity: ReferenceEntity | null } | { rejection: Rejection } {
  const read =
    'properties' in record ? readFollowTheMoney : 'labels' in record ? readWikidata : readPlainEntity;
  return toResult(read(record));
}
