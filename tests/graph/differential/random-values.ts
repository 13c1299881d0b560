import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { foldLetters } from '../../../src/model/name-key';
import { cursorOf } from './naive/connection';
import { SEARCHES } from './naive/searches';
import { DATES } from './random-dates';
import { NAMES } from './random-parts';
import type { Seeded } from './seeded';

type Field = GraphQLField<unknown, unknown>;
type Given = Record<string, unknown>;

/** The order of lists that take none as an argument. */
const ORDERS: Readonly<Record<string, string>> = {
  'Article.mentions': 'TEXT_ORDER',
  'Article.meetings': 'TEXT_ORDER',
  'Article.people': 'MENTIONS_DESC',
  'Article.organisations': 'MENTIONS_DESC',
  'Article.places': 'MENTIONS_DESC',
  'Quote.links': 'KIND_ASC',
  'Meeting.reports': 'PUBLISHED_DESC',
  mentions: 'ARTICLE_ASC',
  relations: 'ID_DESC',
  claims: 'NEWEST_DESC',
  'Story.articles': 'PUBLISHED_DESC',
  'Claim.asserted': 'SAID_DESC',
  'Claim.denied': 'SAID_DESC',
  changes: 'ID_ASC',
  corrections: 'ID_DESC',
  jobs: 'ID_DESC',
  search: 'RELEVANCE',
  roles: 'ID_DESC',
  holders: 'ID_DESC',
};

/** Arguments that the random graph has something to say to. */
export class RandomValues {
  constructor(private readonly ids: readonly string[]) {}

  argumentsOf(parent: string, field: Field, chance: Seeded): Given {
    const names = field.args.map(({ name }) => name);
    const identities = names.filter((name) => ['id', 'name', 'url'].includes(name));
    const given: Given = {};
    if (identities.length > 0) {
      const name = chance.pick(identities);
      given[name] = this.scalar(name, chance);
    }
    for (const { name, type } of field.args) {
      if (
        [
          'ids',
          'since',
          'watch',
          'kind',
          'filter',
          'article',
          'by',
          'text',
          'types',
          'within',
          'asOf',
        ].includes(name) &&
        (isNonNullType(type) || chance.chance(0.4))
      ) {
        given[name] = this.value(name, type, chance, 2);
      }
    }
    if (names.includes('orderBy')) Object.assign(given, this.order(field, given['filter'], chance));
    if (names.includes('first')) Object.assign(given, this.page(parent, field, given, chance));
    return given;
  }

  /** Relevance needs a search to rank by. */
  private order(field: Field, filter: unknown, chance: Seeded): Given {
    if (chance.chance(0.5)) return {};
    const type = getNamedType(field.args.find(({ name }) => name === 'orderBy')!.type);
    const orderBy = isEnumType(type) ? chance.pick(type.getValues()).name : null;
    if (orderBy !== 'RELEVANCE') return { orderBy };
    return { orderBy, filter: { ...(filter as object), search: this.scalar('search', chance) } };
  }

  private page(parent: string, field: Field, { orderBy }: Given, chance: Seeded): Given {
    const paged = field.args.some(({ name }) => name === 'after');
    const page: Given = {};
    if (chance.chance(0.6)) page[paged && chance.chance(0.4) ? 'last' : 'first'] = chance.below(6);
    if (!paged || chance.chance(0.7)) return page;
    const standard = field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
    const order = orderBy ?? standard ?? ORDERS[`${parent}.${field.name}`] ?? ORDERS[field.name];
    page[chance.pick(['after', 'before'])] = cursor(String(order), chance);
    return page;
  }

  private value(name: string, type: GraphQLInputType, chance: Seeded, depth: number): unknown {
    if (isNonNullType(type)) return this.value(name, type.ofType as GraphQLInputType, chance, depth);
    if (isListType(type)) {
      const item = type.ofType as GraphQLInputType;
      return Array.from({ length: chance.below(4) }, () => this.value(name, item, chance, depth - 1));
    }
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.scalar(name, chance);
    return type.name === 'DateRange' ? range(chance) : this.filter(type, chance, depth);
  }

  private filter(type: GraphQLInputObjectType, chance: Seeded, depth: number): Given {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)),
    );
    const chosen = chance.some(fields, 2);
    return Object.fromEntries(
      chosen.map((field) => [
        field.name,
        chance.chance(0.05) ? null : this.value(field.name, field.type, chance, depth - 1),
      ]),
    );
  }

  private scalar(name: string, chance: Seeded): unknown {
    switch (name) {
      case 'id':
      case 'ids':
      case 'article':
        return chance.pick(this.ids);
      case 'asOf':
        return chance.pick(DATES.filter((date) => !date.startsWith('XXXX')));
      case 'since':
        return `2021-06-0${1 + chance.below(9)}T00:00:00Z`;
      case 'watch':
        return chance.pick(this.ids.filter((id) => /^(actor|meeting)-/.test(id)));
      case 'name':
        return chance.pick([...NAMES, 'the plain post', '']);
      case 'url':
        return `https://plain.example/${chance.below(14)}${chance.pick(['', '/', '#top', '?utm_source=x'])}`;
      case 'search':
      case 'text':
      case 'agenda':
        return chance.pick(Object.keys(SEARCHES));
      case 'title':
        return chance.pick(['minister', 'foreign minister', 'north']);
      case 'countryCode':
        return chance.pick(['ch', 'IR', 'DE']);
      case 'topic':
        return chance.pick(['SPORT', 'border', 'medtop:15000000', '']);
      case 'language':
        return chance.pick(['en', 'EN-gb', 'fr', 'de']);
      case 'contested':
        return chance.chance(0.5);
      case 'minConfidence':
        return chance.pick([0, 0.5, 0.9, 0.91, 1]);
      default:
        throw new Error(`There is no random value for ${name}.`);
    }
  }
}

function range(chance: Seeded): Given {
  const told = DATES.filter((date) => !date.startsWith('XXXX'));
  return chance.pick([
    { from: chance.pick(told) },
    { to: chance.pick(told) },
    { from: '2020', to: chance.pick(['2021', '2021-04', '2021-04-04']) },
    {},
    { from: null, to: chance.pick(told) },
  ]);
}

/** A place in a list, whether or not a row stands there. */
function cursor(name: string, chance: Seeded): string {
  const id = chance.below(20);
  if (['NAME_ASC', 'KIND_ASC'].includes(name))
    return cursorOf({ name, type: 'text' }, [foldLetters(chance.pick(NAMES)), id]);
  if (name === 'RELEVANCE') return cursorOf({ name, type: 'real' }, [0.06, id]);
  if (!/^(PUBLISHED|SAID|DATE|NEWEST)_/.test(name))
    return cursorOf({ name, type: 'integer' }, [chance.below(6), id]);
  const untold = name.endsWith('_DESC') ? -Infinity : Infinity;
  const time = chance.pick([
    Date.parse('2021-04-03'),
    Date.parse('2021-05-01'),
    Date.parse('2021-04-04'),
    untold,
  ]);
  return cursorOf({ name, type: 'time' }, [time, id]);
}
