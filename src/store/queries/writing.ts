import type { ActorKey } from '../../model/actor';
import type { Findings } from '../../model/findings';
import type { Span } from '../../model/span';
import { FindingsError } from './rows/findings-error';
import type { SpanValues } from './rows/span-values';
import type { Statements } from './statements';

/** One article on its way into the tables: what every part of the write needs. */
export interface Writing {
  statements: Statements;
  articleId: number;
  runId: number;
  findings: Findings;
  published: Published;
  /** The columns of a span, with its words and sentences. */
  span(span: Span): SpanValues;
  /** The graph's id of one of the findings' actors. */
  actor(key: ActorKey): number;
}

/** When it was published: how exactly that is known, its first instant and its last one. */
interface Published {
  precision: string | null;
  from: string | null;
  to: string | null;
}

/** Looks ids up by the findings' keys. Throws a FindingsError for a key that none of them has. */
export function actorIn(ids: ReadonlyMap<ActorKey, number>): (key: ActorKey) => number {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new FindingsError(`there is no actor ${key}`);
    return id;
  };
}
