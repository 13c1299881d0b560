import { UserError } from '../../errors';

/** The way to an argument's value, or to what is wrong in it: ["filter", "said", "from"], ["ids", 3]. */
export type ArgumentPath = readonly (string | number)[];

/** An argument that can't be answered. */
export class ArgumentRefusal extends UserError {
  constructor(
    { code, message, status }: UserError,
    readonly at: ArgumentPath,
  ) {
    super(code, message, status);
    this.name = 'ArgumentRefusal';
  }
}

/** What is wrong with the argument of this name. */
export function badArgument(name: string, message: string): UserError {
  return new ArgumentRefusal(new UserError('BAD_USER_INPUT', message), [name]);
}

/** Reads an argument, or a part of one; what is refused is told with the way to it. */
export function atArgument<Read>(name: string | number, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ArgumentRefusal(error, error instanceof ArgumentRefusal ? [name, ...error.at] : [name]);
  }
}
