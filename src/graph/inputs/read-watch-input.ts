import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { UserError } from '../../errors';
import type { WatchInput } from '../../model/watch';
import { theGraph } from '../schema';

/** Reads a WatchInput as a variable of a mutation would be. @throws UserError BAD_USER_INPUT */
export function readWatchInput(input: object): WatchInput {
  const type = theGraph().getType('WatchInput') as GraphQLInputType;
  return coerceInputValue(input, type, (path, _value, { message }) => {
    throw new UserError('BAD_USER_INPUT', `${path.join('.')}: ${message}`);
  }) as WatchInput;
}
