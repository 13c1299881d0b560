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
  private readonly contentTypes = new Map<string, string>();
  private characters = 0;

  remember(text: string, operation: KnownOperation): void {
    if (text.length > MOST_CHARACTERS) return;
    if (!this.byText.has(text)) this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) {
      this.byText.clear();
      this.characters = text.length;
    }
    this.byText.set(text, operation);
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
    const known = this.byText.get(body.query);
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
}

interface PlainBody {
  readonly query: string;
  readonly variables?: Record<string, unknown> | null;
  readonly operationName?: string | null;
}

/** A request without extensions, such as those of persisted queries. */
function isPlain(body: unknown): body is PlainBody {
  if (typeof body !== 'object' || body === null) return false;
  const { query, variables, extensions } = body as Record<string, unknown>;
  const isRecord = typeof variables === 'object' && !Array.isArray(variables);
  return typeof query === 'string' && extensions === undefined && (variables === undefined || isRecord);
}
