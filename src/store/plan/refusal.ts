import { UserError } from '../../errors';
import type { FieldRequest } from './request';

/** An argument that can't be answered, with the field it was given to. */
export class PlanRefusal extends UserError {
  /** Keys from the request's root to the field. */
  readonly path: string[] = [];

  constructor(
    error: UserError,
    readonly request: FieldRequest,
  ) {
    super(error.code, error.message, error.status);
    this.name = 'PlanRefusal';
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
