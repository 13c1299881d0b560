import { CHANGE_KINDS } from '../../model/change';
import { CORRECTION_KINDS } from '../../model/correction';
import { JOB_STATUSES } from '../../model/job';
import { enumOf } from './enum-of';

export const ChangeKindEnum = enumOf('ChangeKind', CHANGE_KINDS, 'What happened to the graph.', {
  NEW_QUOTE: 'A quote came in; `after` has its words.',
  NEW_MEETING: 'A meeting was reported for the first time; `after` has its title.',
  MEETING_STATUS: 'A meeting has another status: `before`, `after`.',
  CLAIM_DENIED: 'A quote came in that denies an earlier one: `after` denies `before`.',
  CORRECTED: 'A correction was made (`after` has its kind) or undone (`before` has it).',
  RETRACTED:
    'A quote or meeting is gone, with its article, its text or by a correction; `before` has its words.',
});

export const CorrectionKindEnum = enumOf('CorrectionKind', CORRECTION_KINDS, 'What a person decided.', {
  MERGE: 'Actors are one (mergeActors).',
  SPLIT: 'Mentions are of somebody else (splitActor).',
  KEEP_APART: 'Two actors are not one (keepApart).',
  RENAME: 'An actor has another name (renameActor).',
  SPEAKERS: 'Others said it (setSpeakers).',
  MEETING: 'Meetings are one (mergeMeetings), or what a meeting was (setMeeting).',
  REJECT: 'A finding is wrong (reject).',
});

export const JobStatusEnum = enumOf('JobStatus', JOB_STATUSES, 'How far background work is.', {
  QUEUED: 'Nobody has begun it, or gone on with it, yet.',
  RUNNING: 'Somebody works on it.',
  DONE: 'It has had its turn with everything; failures say what is missing.',
  FAILED: 'It has had its turn with everything, and nothing succeeded.',
  CANCELLED: 'cancelJob ended it; what was done stays.',
});
