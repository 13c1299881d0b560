import { UserError } from '../../errors';
import { type ArgumentPath, ArgumentRefusal } from './argument-refusal';
import type { FieldRequest } from './request';

/** What can't be answered, with the field that it was asked of. */
export class PlanRefusal extends UserError {
  /** Keys from the request's root to the field. */
  readonly path: string[] = [];
  /** Empty where no one argument is to blame. */
  readonly at: ArgumentPath;

  constructor(
    error: UserError,
    readonly request: FieldRequest,
  ) {
    super(error.code, error.message, error.status);
    this.name = 'PlanRefusal';
    this.at = error instanceof ArgumentRefusal ? error.at : [];
  }
}

/** Runs `plan` for a field; what it refuses is told with the way to the field. */
export function atField<Planned>(request: FieldRequest, plan: () => Planned): Planned {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const refusal = error instanceof PlanRefusal ? error : new PlanRefusal(error, request);
    refusal.path.unshift(request.key);
    throw refusal;
  }
}
