import { beyond, cursorOf } from './cursor';
import { cutPage } from './cut-page';
import type { List } from './list';
import { groupRows } from './groups';
import { planCount } from './plan-count';
import { nodeOf as namedNode } from './plan-node';
import { planObject, type PlanField, type RowObject, typeName } from './plan-object';
import { planMany, planOne } from './plan-rows';
import { atField } from './refusal';
import type { FieldRequest, Selection } from './request';
import type { Scope } from './scope';
import { shareList } from './share-list';
import { allOf, columnsRead, joinSql, named, raw, sql, type Sql } from './sql';

/** A page while its parts are planned. */
interface PagePlan {
  /** What is paged, and what is counted and grouped. */
  readonly list: List;
  readonly whole: List;
  readonly scope: Scope;
  readonly planField: PlanField;
  /** Whether one more row is read, to tell if there is another page. */
  readonly probing: boolean;
  /** Whether rows are numbered to be put in order; otherwise they are summed up as they are read. */
  readonly numbered: boolean;
  /** Rows of the page: page_key, page_id, page_position (from 1, in the direction of reading). */
  readonly page: Sql;
  /** Rows of the nodes. */
  readonly node: Sql;
  /** Columns of the aggregate over the page's rows, and what these need behind it in `from`. */
  readonly aggregates: Sql[];
  readonly laterals: Sql[];
}

/**
 * A connection: the page is cut first, from a narrow table in its order, then joined to the nodes, then summed up
 * in one row; counts are made apart and only where they are asked for.
 */
export function planList(list: List, selection: Selection, scope: Scope, planField: PlanField): Sql {
  const variant = selection[0] ?? { types: [], fields: [] };
  const { paged, whole, shared } = shareList(list, variant.fields, scope);
  const page = scope.alias('page');
  const plan: PagePlan = {
    list: paged,
    whole,
    scope,
    planField,
    probing: asksForMore(variant.fields, list),
    numbered: isNumbered(paged, variant.fields),
    page,
    node: paged.nodes ? scope.alias('node') : page,
    aggregates: [],
    laterals: [],
  };
  const summary = scope.alias('summary');
  const columns = variant.fields.map((part) =>
    named(
      part.name === '__typename'
        ? typeName(variant, page)
        : atField(part, () => planPart(part, plan, summary)),
      part.key,
    ),
  );
  const connection = scope.alias('connection');
  const from = plan.aggregates.length === 0 ? raw('') : sql` from (${summed(plan)}) ${summary}`;
  return sql`(select row_to_json(${connection}) from (${shared}select ${joinSql(columns, ', ')}${from}) ${connection})`;
}

/** A join may mix rows up, and a page from the end is read the other way round. */
function isNumbered({ nodes, page }: List, fields: readonly FieldRequest[]): boolean {
  return nodes !== undefined || page.backward || fields.some(({ name }) => name === 'pageInfo');
}

function asksForMore(fields: readonly FieldRequest[], list: List): boolean {
  const asked = list.page.backward ? 'hasPreviousPage' : 'hasNextPage';
  const infos = fields.filter((part) => part.name === 'pageInfo').flatMap((part) => part.selection ?? []);
  return infos.some((info) => info.fields.some((part) => part.name === asked));
}

function planPart(part: FieldRequest, plan: PagePlan, summary: Sql): Sql {
  switch (part.name) {
    case 'nodes':
      return aggregate(plan, summary, everyOf(plan, nodeOf(part, plan)));
    case 'edges':
      return aggregate(plan, summary, everyOf(plan, edgeOf(part, plan)));
    case 'pageInfo':
      return planPageInfo(part, plan, summary);
    case 'groups':
      return planMany(part.selection ?? [], groupRows(plan.whole, part.args), plan.scope, plan.planField);
    default:
      return planCount(part.name, plan.whole);
  }
}

/** Adds a column to the sum of the page's rows. */
function aggregate(plan: PagePlan, summary: Sql, value: Sql): Sql {
  const name = raw(`part_${plan.aggregates.length + 1}`);
  plan.aggregates.push(sql`${value} as ${name}`);
  return sql`${summary}.${name}`;
}

/** The page's rows as a list, from first to last whichever way they were read. */
function everyOf(plan: PagePlan, { from, json }: RowObject): Sql {
  plan.laterals.push(from);
  if (!plan.numbered) return sql`coalesce(json_agg(${json}), '[]')`;
  const direction = raw(plan.list.page.backward ? 'desc' : 'asc');
  return sql`coalesce(json_agg(${json} order by ${plan.page}.page_position ${direction})${within(plan)}, '[]')`;
}

/** Leaves out the row that was read to tell if there are more. */
function within(plan: PagePlan): Sql {
  if (!plan.probing) return raw('');
  return sql` filter (where ${plan.page}.page_position <= ${plan.list.page.size}::int)`;
}

function nodeOf({ selection = [] }: FieldRequest, plan: PagePlan): RowObject {
  const { list, page, scope, planField } = plan;
  if (!list.kinds) return planObject(selection, plan.node, scope, planField);
  const json = namedNode(page, list.kinds, selection, (rows, narrowed) =>
    planOne(narrowed, rows, scope, planField),
  );
  return { from: raw(''), json };
}

function edgeOf(edges: FieldRequest, plan: PagePlan): RowObject {
  const froms: Sql[] = [];
  const [variant] = edges.selection ?? [];
  const columns = (variant?.fields ?? []).map((part) => {
    if (part.name === 'cursor') return named(cursorOfRow(plan), part.key);
    if (part.name === '__typename' && variant) return named(typeName(variant, plan.page), part.key);
    if (part.field) return named(plan.planField(part, plan.page, plan.scope), part.key);
    const node = atField(part, () => nodeOf(part, plan));
    froms.push(node.from);
    return named(node.json, part.key);
  });
  const edge = plan.scope.alias('edge');
  const select = sql` cross join lateral (select ${joinSql(columns, ', ')}) ${edge}`;
  return { from: joinSql([...froms, select], ''), json: sql`row_to_json(${edge})` };
}

function planPageInfo(pageInfo: FieldRequest, plan: PagePlan, summary: Sql): Sql {
  const [variant] = pageInfo.selection ?? [];
  const columns = (variant?.fields ?? []).map((part) => {
    const value =
      part.name === '__typename' && variant
        ? typeName(variant, plan.page)
        : infoPart(part.name, plan, summary);
    return named(value, part.key);
  });
  const info = plan.scope.alias('info');
  return sql`(select row_to_json(${info}) from (select ${joinSql(columns, ', ')}) ${info})`;
}

function infoPart(name: string, plan: PagePlan, summary: Sql): Sql {
  const { backward, size, after, before } = plan.list.page;
  switch (name) {
    case 'hasNextPage':
      return backward
        ? reaches(plan.whole, 'before', before)
        : aggregate(plan, summary, sql`count(*) > ${size}::int`);
    case 'hasPreviousPage':
      return backward
        ? aggregate(plan, summary, sql`count(*) > ${size}::int`)
        : reaches(plan.whole, 'after', after);
    default: {
      const fromStart = (name === 'startCursor') !== backward;
      const direction = raw(fromStart ? 'asc' : 'desc');
      const cursors = sql`array_agg(${cursorOfRow(plan)} order by ${plan.page}.page_position ${direction})`;
      return aggregate(plan, summary, sql`(${cursors}${within(plan)})[1]`);
    }
  }
}

/** True where the list has rows at the cursor or on the other side of it. */
function reaches(list: List, side: 'after' | 'before', place: List['page']['after']): Sql {
  if (!place) return raw('false');
  const other = beyond(list.order, place, side === 'after' ? 'before' : 'after', true);
  return sql`exists (select 1 from ${list.from} where ${allOf([...list.where, other])})`;
}

function cursorOfRow({ list, page }: PagePlan): Sql {
  return cursorOf(list.order, sql`${page}.page_key`, sql`${page}.page_id`);
}

function summed(plan: PagePlan): Sql {
  const { list, page, node } = plan;
  const parts = joinSql([...plan.aggregates, ...plan.laterals], ' ');
  const read = columnsRead(page, parts).filter((column) => !column.startsWith('page_'));
  const cut = cutPage(list, plan.probing ? list.page.size + 1 : list.page.size, read);
  const rows = plan.numbered ? sql`select *, row_number() over () as page_position from (${cut}) cut` : cut;
  const join = list.nodes ? sql` join ${raw(list.nodes)} ${node} on ${node}.id = ${page}.page_id` : raw('');
  return sql`select ${joinSql(plan.aggregates, ', ')} from (${rows}) ${page}${join}${joinSql(plan.laterals, '')}`;
}
