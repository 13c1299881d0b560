import { beyondIn, cursorOf } from './cursor';
import { cutPage } from './cut-page';
import type { List } from './list';
import { groupRows } from './groups';
import { planCount } from './plan-count';
import { stretchesOf } from './order';
import { PageSums } from './page-sums';
import { nodeOf as namedNode } from './plan-node';
import { planObject, type PlanField, type RowObject, typeName } from './plan-object';
import { planMany, planOne } from './plan-rows';
import { atField } from './refusal';
import type { FieldRequest, Selection } from './request';
import type { Scope } from './scope';
import { shareList } from './share-list';
import { allOf, joinSql, named, raw, sql, type Sql } from './sql';

/** What the parts of a connection are planned with. */
interface PagePlan {
  /** What is paged, what is counted, and what is grouped. */
  readonly list: List;
  readonly whole: List;
  readonly grouped: List;
  readonly scope: Scope;
  readonly planField: PlanField;
  /** Whether one more row is read, to tell if there is another page. */
  readonly probing: boolean;
  /** Whether edges are asked for, whose own fields read the page's rows. */
  readonly edged: boolean;
  /** Whether rows are numbered to be put in order; otherwise they are summed up as they are read. */
  readonly numbered: boolean;
  /** Rows of the page: page_key, page_id, page_position (from 1, in the direction of reading). */
  readonly page: Sql;
  /** Filled while the parts are planned, and read after the last of them. */
  readonly sums: PageSums;
}

/**
 * A connection: the page is cut first, from a narrow table in its order, then its nodes are looked up and summed up in
 * one row; counts are made apart and only where they are asked for.
 */
export function planList(list: List, selection: Selection, scope: Scope, planField: PlanField): Sql {
  const variant = selection[0] ?? { types: [], fields: [], fixed: false };
  const { paged, whole, grouped, shared } = shareList(list, variant.fields, scope);
  const page = scope.alias('page');
  const plan: PagePlan = {
    list: paged,
    whole,
    grouped,
    scope,
    planField,
    probing: asksForMore(variant.fields, list),
    edged: variant.fields.some(({ name }) => name === 'edges'),
    numbered: isNumbered(list, variant.fields),
    page,
    sums: new PageSums(
      variant.fields.some(({ name }) => name === 'pageInfo') ? scope.alias('summary') : undefined,
    ),
  };
  const columns = variant.fields.map((part) =>
    named(
      part.name === '__typename' ? typeName(variant, page) : atField(part, () => planPart(part, plan)),
      part.key,
    ),
  );
  const connection = scope.alias('connection');
  const from = plan.sums.from(() => rowsOf(plan));
  const select = sql`${shared}select ${joinSql(columns, ', ')}${from}`;
  return sql`(select row_to_json(${connection}) from (${select}) ${connection})`;
}

/** A page from the end is read the other way round. */
function isNumbered({ page }: List, fields: readonly FieldRequest[]): boolean {
  return page.backward || fields.some(({ name }) => name === 'pageInfo');
}

function asksForMore(fields: readonly FieldRequest[], list: List): boolean {
  const asked = list.page.backward ? 'hasPreviousPage' : 'hasNextPage';
  const infos = fields.filter((part) => part.name === 'pageInfo').flatMap((part) => part.selection ?? []);
  return infos.some((info) => info.fields.some((part) => part.name === asked));
}

function planPart(part: FieldRequest, plan: PagePlan): Sql {
  switch (part.name) {
    case 'nodes':
      return plan.sums.add(everyOf(plan, nodeOf(part, plan)));
    case 'edges':
      return plan.sums.add(everyOf(plan, edgeOf(part, plan)));
    case 'pageInfo':
      return planPageInfo(part, plan);
    case 'groups':
      return planMany(part.selection ?? [], groupRows(plan.grouped, part.args), plan.scope, plan.planField);
    default:
      return planCount(part.name, plan.whole);
  }
}

/** The page's rows as a list, from first to last whichever way they were read. */
function everyOf(plan: PagePlan, { from, json }: RowObject): Sql {
  plan.sums.addObjects(from);
  if (!plan.numbered) return sql`coalesce(json_agg(${json}), '[]')`;
  const direction = raw(plan.list.page.backward ? 'desc' : 'asc');
  return sql`coalesce(json_agg(${json} order by ${plan.page}.page_position ${direction})${within(plan)}, '[]')`;
}

/** Leaves out the row that was read to tell if there are more. */
function within(plan: PagePlan): Sql {
  if (!plan.probing) return raw('');
  return sql` filter (where ${plan.page}.page_position <= ${plan.list.page.size}::int)`;
}

/** A node is looked up as a value: a join might mix the page's rows up, and putting them in order again takes its time. */
function nodeOf({ selection = [] }: FieldRequest, plan: PagePlan): RowObject {
  const { list, page, scope, planField } = plan;
  if (list.kinds) {
    const json = namedNode(page, list.kinds, selection, (rows, narrowed) =>
      planOne(narrowed, rows, scope, planField),
    );
    return { from: raw(''), json };
  }
  if (!list.nodes) return planObject(selection, page, scope, planField);
  const node = scope.alias('node');
  const { from, json } = planObject(selection, node, scope, planField);
  const rows = sql`${raw(list.nodes)} ${node}${from} where ${node}.id = ${page}.page_id`;
  return { from: raw(''), json: sql`(select ${json} from ${rows})` };
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
  const select = sql`, lateral (select ${joinSql(columns, ', ')}) ${edge}`;
  return { from: joinSql([...froms, select], ''), json: sql`row_to_json(${edge})` };
}

function planPageInfo(pageInfo: FieldRequest, plan: PagePlan): Sql {
  const [variant] = pageInfo.selection ?? [];
  const columns = (variant?.fields ?? []).map((part) => {
    const value =
      part.name === '__typename' && variant ? typeName(variant, plan.page) : infoPart(part.name, plan);
    return named(value, part.key);
  });
  const info = plan.scope.alias('info');
  return sql`(select row_to_json(${info}) from (select ${joinSql(columns, ', ')}) ${info})`;
}

function infoPart(name: string, plan: PagePlan): Sql {
  const { backward, size, after, before } = plan.list.page;
  switch (name) {
    case 'hasNextPage':
      return backward ? reaches(plan.whole, 'before', before) : plan.sums.add(sql`count(*) > ${size}::int`);
    case 'hasPreviousPage':
      return backward ? plan.sums.add(sql`count(*) > ${size}::int`) : reaches(plan.whole, 'after', after);
    default: {
      const fromStart = (name === 'startCursor') !== backward;
      const direction = raw(fromStart ? 'asc' : 'desc');
      const cursors = sql`array_agg(${cursorOfRow(plan)} order by ${plan.page}.page_position ${direction})`;
      return plan.sums.add(sql`(${cursors}${within(plan)})[1]`);
    }
  }
}

/** True where the list has rows at the cursor or on the other side of it. */
function reaches(list: List, side: 'after' | 'before', place: List['page']['after']): Sql {
  if (!place) return raw('false');
  const found = stretchesOf(list.order).map((stretch) => {
    const other = beyondIn(list.order, stretch, place, side === 'after' ? 'before' : 'after', true);
    return sql`exists (select 1 from ${list.from} where ${allOf([...list.where, ...stretch.where, other])})`;
  });
  return sql`(${joinSql(found, ' or ')})`;
}

function cursorOfRow({ list, page }: PagePlan): Sql {
  return cursorOf(list.order, sql`${page}.page_key`, sql`${page}.page_id`);
}

/** The rows of the page. */
function rowsOf(plan: PagePlan): Sql {
  const { list, page, probing, numbered } = plan;
  const cut = cutPage(list, probing ? list.page.size + 1 : list.page.size, columnsOf(plan));
  const rows = numbered ? sql`select *, row_number() over () as page_position from (${cut}) cut` : cut;
  return sql`(${rows}) ${page}`;
}

/** Those that the page's rows must have, beside their place. Nodes of a table of their own are found by that alone. */
function columnsOf({ list, scope, page, edged, sums }: PagePlan): string[] {
  if (list.nodes && (!edged || list.grouped)) return [];
  if (!scope.keeps()) return ['*'];
  return sums.columnsOf(page).filter((column) => !column.startsWith('page_'));
}
