import type { DataSource } from 'typeorm';
import type { CorrectionDetails, CorrectionOutcome, CorrectionRequest } from '../../../model/correction';
import { cleanUnits } from '../../../model/clean-units';
import type { Resolver } from '../../../model/resolution';
import { recordCorrection } from '../changes/record-correction';
import { insertRows } from '../rows/insert-rows';
import { lockWriters } from '../lock-writers';
import { rebuildMeetings } from '../meetings/rebuild-meetings';
import { oneAtATime } from '../../transactions/one-at-a-time';
import { showArticle } from '../show-article';
import type { Statements } from '../statements';
import { storedAnalyses, storeShownNames } from '../versions/stored-analysis';
import type { Draft } from './draft';
import { draftKeepApart, draftMerge, draftRename, draftSplit } from './draft-actors';
import { draftMeeting, draftMergeMeetings, draftReject, draftSpeakers } from './draft-findings';
import { enforce } from './enforce';
import { readId, unknown } from './find-targets';
import { CorrectionRefused } from './refused';

/** So many articles are shown anew at a time, that their analyses don't fill the memory. */
const BATCH = 50;
const LONGEST_NOTE = 10_000;

/** Who decides, and why. */
export interface Author {
  by: string;
  note: string | null;
}

/**
 * Makes a correction, in one transaction, in which nobody else writes: of two people who correct the same at once the
 * second finds what the first has done.
 */
export async function correct(
  dataSource: DataSource,
  request: CorrectionRequest,
  author: Author,
  resolver: Resolver,
): Promise<CorrectionOutcome> {
  return decided(dataSource, async (statements) => {
    const draft = await draftOf(statements, request);
    const id = await insertCorrection(statements, draft, author);
    await recordCorrection(statements, id, false);
    await show(statements, draft.details, resolver);
    return id;
  });
}

/** Undoes a correction, whatever came after it; the graph is again as if it had not been made. */
export async function undoCorrection(
  dataSource: DataSource,
  id: string,
  author: Author,
  resolver: Resolver,
): Promise<CorrectionOutcome> {
  return decided(dataSource, async (statements) => {
    const { number } = readId(id, ['correction'], 'id');
    const [found] = await statements.query<{ details: CorrectionDetails; undoneBy: string | null }[]>(
      'select details, undone_by as "undoneBy" from correction where id = $1',
      [number],
    );
    if (!found) throw unknown(`correction-${number}`, 'id');
    if (found.undoneBy !== null) {
      const message = `correction-${number} was undone already, by ${found.undoneBy}.`;
      throw new CorrectionRefused('ALREADY_UNDONE', message, 'id');
    }
    await statements.query(
      `/* undoCorrection */ update correction set undone_by = $2, undone_at = now(), undo_note = $3 where id = $1`,
      [number, author.by, noteOf(author)],
    );
    await recordCorrection(statements, number, true);
    await show(statements, found.details, resolver);
    return number;
  });
}

async function decided(
  dataSource: DataSource,
  work: (statements: Statements) => Promise<number>,
): Promise<CorrectionOutcome> {
  try {
    const correctionId = await dataSource.transaction(async (manager) => {
      const statements = oneAtATime(manager);
      await lockWriters(statements);
      return work(statements);
    });
    return { correctionId, problems: [] };
  } catch (error) {
    if (error instanceof CorrectionRefused) return { correctionId: null, problems: [error.problem] };
    throw error;
  }
}

function draftOf(statements: Statements, request: CorrectionRequest): Promise<Draft> {
  switch (request.kind) {
    case 'MERGE_ACTORS':
      return draftMerge(statements, request);
    case 'SPLIT_ACTOR':
      return draftSplit(statements, request);
    case 'KEEP_APART':
      return draftKeepApart(statements, request);
    case 'RENAME_ACTOR':
      return draftRename(statements, request);
    case 'SET_SPEAKERS':
      return draftSpeakers(statements, request);
    case 'MERGE_MEETINGS':
      return draftMergeMeetings(statements, request);
    case 'SET_MEETING':
      return draftMeeting(statements, request);
    case 'REJECT':
      return draftReject(statements, request);
  }
}

async function insertCorrection(statements: Statements, draft: Draft, author: Author): Promise<number> {
  const rows = await statements.query<{ id: number }[]>(
    '/* insertCorrection */ insert into correction (kind, by, note, details) values ($1, $2, $3, $4) returning id',
    [draft.details.kind, author.by, noteOf(author), JSON.stringify(draft.details)],
  );
  const id = rows[0]?.id ?? 0;
  await insertRows(
    statements,
    'correction_target',
    { correction_id: 'bigint', ordinal: 'int', kind: 'text', number: 'bigint' },
    draft.targets.map((target, ordinal) => ({ correction_id: id, ordinal, ...target })),
  );
  return id;
}

function noteOf({ note }: Author): string | null {
  if (note === null || note.trim() === '') return null;
  if (note.length <= LONGEST_NOTE) return cleanUnits(note);
  const message = `The note has ${note.length} characters; at most ${LONGEST_NOTE} are taken.`;
  throw new CorrectionRefused('NOTE_TOO_LONG', message, 'note');
}

/** Brings what clients see in line with the corrections in force. */
async function show(statements: Statements, details: CorrectionDetails, resolver: Resolver): Promise<void> {
  const { articles, meetings } = await enforce(statements, details, resolver);
  for (let first = 0; first < articles.length; first += BATCH) {
    for (const before of await storedAnalyses(statements, articles.slice(first, first + BATCH))) {
      const { articleId, input, decided } = before;
      const names = await showArticle(statements, articleId, input, decided, resolver, before);
      await storeShownNames(statements, articleId, names);
    }
  }
  await rebuildMeetings(statements, meetings);
}
