import { coerceInputValue, type GraphQLError, type GraphQLInputType } from 'graphql';
import { UserError } from '../../errors';
import type { Filter } from '../../store/plan/filters/filter';
import { theGraph } from '../schema';

/** Reads the JSON of an ArticleFilter, as a variable of a query would be. @throws UserError BAD_USER_INPUT (400). */
export function readArticleFilter(json: string): Filter {
  const type = theGraph().getType('ArticleFilter') as GraphQLInputType;
  const filter = coerceInputValue(parse(json), type, (path, _value, error) => {
    throw refusal(`${['filter', ...path].join('.')}: ${firstSentence(error)}`);
  });
  return (filter ?? {}) as Filter;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw refusal('The filter is no JSON.');
  }
}

function firstSentence({ message }: GraphQLError): string {
  return message.replace(/\n[^]*/, '');
}

function refusal(problem: string): UserError {
  const message = `${problem} Write an ArticleFilter of the schema, such as {"outlet": {"name": "Meridian News Agency"}}.`;
  return new UserError('BAD_USER_INPUT', message, 400);
}
