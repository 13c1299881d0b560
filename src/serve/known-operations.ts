import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { type KeptPlan, keepPlan } from '../graph/keep-plan';
import { planOperation, type PlannedRoot } from '../graph/plan-operation';
import { theGraph } from '../graph/schema';

/** So long may the texts be that are remembered; their trees take some tens of times as much. */
const MOST_CHARACTERS = 1_000_000;
/** Clients send a few values of Accept. */
const MOST_ACCEPTS = 100;

interface KnownOperation {
  readonly name: string | null | undefined;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Made when it is asked again. */
  kept?: KeptPlan;
}

/**
 * Operations that Apollo Server has parsed and checked and the planner has answered, and how Apollo answered each value
 * of Accept. The same asked again is planned at once: Apollo's way to that would take Node as long as all the rest.
 */
export class KnownOperations {
  private readonly byText = new Map<string, KnownOperation>();
  /** Of those that came as persisted queries, by their SHA-256. */
  private readonly texts = new Map<string, string>();
  private readonly contentTypes = new Map<string, string>();
  private characters = 0;

  /** `hash` is that by which it was registered as a persisted query. */
  remember(text: string, operation: KnownOperation, hash?: string): void {
    if (text.length > MOST_CHARACTERS) return;
    if (!this.byText.has(text)) this.characters += text.length;
    if (hash !== undefined && !this.texts.has(hash)) this.characters += hash.length;
    if (this.characters > MOST_CHARACTERS) {
      this.byText.clear();
      this.texts.clear();
      this.characters = text.length + (hash?.length ?? 0);
    }
    this.byText.set(text, operation);
    if (hash !== undefined) this.texts.set(hash, text);
  }

  rememberType(accept: string | undefined, contentType: string): void {
    if (this.contentTypes.size >= MOST_ACCEPTS) this.contentTypes.clear();
    this.contentTypes.set(accept ?? '', contentType);
  }

  typeFor(accept: string | undefined): string | undefined {
    return this.contentTypes.get(accept ?? '');
  }

  /** The statements of a request; null where it is for Apollo, which also says what is wrong with it. */
  plan(body: unknown): PlannedRoot[] | null {
    if (!isPlain(body)) return null;
    const known = this.byText.get(this.textOf(body) ?? '');
    if (!known || (known.name ?? null) !== (body.operationName ?? null)) return null;
    const { document, operation } = known;
    const variables = body.variables ?? {};
    known.kept ??= keepPlan(theGraph(), document, operation);
    try {
      return known.kept(variables) ?? planOperation(theGraph(), document, operation, variables);
    } catch {
      return null;
    }
  }

  /** Undefined where it isn't known, or isn't what its hash says: Apollo registers the one and refuses the other. */
  private textOf({ query, extensions }: PlainBody): string | undefined {
    if (!extensions) return query;
    const text = this.texts.get(extensions.persistedQuery.sha256Hash);
    return query === undefined || query === text ? text : undefined;
  }
}

interface PlainBody {
  readonly query?: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
  readonly extensions?: { readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string } };
}

/** A request without extensions, or with those of a persisted query. */
function isPlain(body: unknown): body is PlainBody {
  if (!isRecord(body)) return false;
  const { query, variables, extensions } = body;
  if (extensions === undefined ? typeof query !== 'string' : !isPersisted(extensions)) return false;
  if (query !== undefined && typeof query !== 'string') return false;
  return variables === undefined || variables === null || isRecord(variables);
}

function isPersisted(extensions: unknown): boolean {
  if (!isRecord(extensions) || Object.keys(extensions).length !== 1) return false;
  const { persistedQuery } = extensions;
  return (
    isRecord(persistedQuery) &&
    persistedQuery['version'] === 1 &&
    typeof persistedQuery['sha256Hash'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
