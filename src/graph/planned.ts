import {
  Args,
  type ClassType,
  Extensions,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Subscription,
} from 'type-graphql';
import type { Arguments } from '../store/plan/arguments';
import type { GraphContext } from './context';
import { column, type PlannedField } from '../store/plan/field';
import { raw, sql } from '../store/plan/sql';

/** What a field returns: `() => Quote`, `() => [Actor]`. */
type Returns = Parameters<typeof Field>[0] & ((type?: void) => unknown);

interface FieldTexts {
  readonly description?: string;
  readonly nullable?: boolean | 'items';
}

interface EdgeTexts extends FieldTexts {
  /** The class of its arguments. */
  readonly args?: ClassType;
}

/** The numbers of whatever happened, for a subscription's plan to read by; with the subscription's arguments. */
export type EventSource = (
  context: GraphContext,
  args: Arguments,
) => AsyncIterator<readonly number[], undefined> | Promise<AsyncIterator<readonly number[], undefined>>;

/** Where a GraphQL field keeps what it stands for in SQL. */
export interface PlanExtensions {
  readonly plan?: PlannedField;
  /** Where a statement begins: the fields of Query, and the graph's part of a mutation's payload. */
  readonly root?: boolean;
  /** Has an effect first, whose outcome counts as arguments. */
  readonly effect?: boolean;
  /** What a subscription is told by. */
  readonly events?: EventSource;
  /** A part of a list, which the planner knows by its name. */
  readonly part?: boolean;
}

/** A value of the type's own row; unless told otherwise of the column that is named as the field: speakerText, speaker_text. */
export function Column(returns: Returns, { plan, ...options }: FieldTexts & { plan?: PlannedField } = {}) {
  return (prototype: object, name: string): void => {
    const snakeCase = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const own = column((row) => sql`${row}.${raw(snakeCase)}`);
    Field(returns, options)(prototype, name);
    Extensions({ plan: plan ?? own })(prototype, name);
  };
}

/** A moment in UTC, as DateTime is written. */
export function timeColumn(name: string) {
  const format = raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);
  return column((row) => sql`to_char(${row}.${raw(name)} at time zone 'UTC', ${format})`);
}

/** An edge of the graph: nothing resolves it, the planner answers it by the SQL that `plan` stands for. */
export function Edge(returns: Returns, plan: PlannedField, { args, ...options }: EdgeTexts = {}) {
  return planned(FieldResolver(returns, options) as PropertyDecorator, { plan }, args);
}

/** An edge from the root. */
export function RootEdge(returns: Returns, plan: PlannedField, { args, ...options }: EdgeTexts = {}) {
  return planned(Query(returns, options) as PropertyDecorator, { plan, root: true }, args);
}

/** What a mutation's payload shows of the graph, read after the effect; the payload's own fields count as arguments. */
export function PayloadEdge(returns: Returns, plan: PlannedField, options: FieldTexts = {}) {
  return planned(FieldResolver(returns, options) as PropertyDecorator, { plan, root: true }, undefined);
}

/** A mutation whose effect the method has, and whose answer is planned then; what the method returns counts as arguments. */
export function PlannedMutation(
  returns: Returns,
  plan: PlannedField,
  options: FieldTexts = {},
): MethodDecorator {
  return (prototype, name, descriptor) => {
    Mutation(returns, options)(prototype, name, descriptor);
    Extensions({ plan, effect: true } satisfies PlanExtensions)(prototype as object, name as string);
  };
}

/** A subscription: `plan` is asked with the `number` that each event brings. Where it gives nothing, nothing is told. */
export function PlannedSubscription(
  returns: Returns,
  plan: PlannedField,
  events: EventSource,
  { args, ...options }: EdgeTexts = {},
) {
  const decorate = Subscription(returns, { ...options, topics: 'planned' }) as PropertyDecorator;
  return planned(decorate, { plan, events }, args);
}

/** A part of a list. */
export function Part(returns: Returns, { args, ...options }: EdgeTexts = {}) {
  return planned(Field(returns, options) as PropertyDecorator, { part: true }, args);
}

function planned(decorate: PropertyDecorator, extensions: PlanExtensions, args: ClassType | undefined) {
  return (prototype: object, name: string): void => {
    decorate(prototype, name);
    Extensions({ ...extensions })(prototype, name);
    if (args) Args(() => args)(prototype, name, 0);
  };
}
