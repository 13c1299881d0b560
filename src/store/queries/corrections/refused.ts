import type { Problem } from '../../../model/article-input';

/** A correction that can't be made, and what to do instead. Nothing of it is written. */
export class CorrectionRefused extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, field?: string) {
    super(message);
    this.name = 'CorrectionRefused';
    this.problem = { code, message, ...(field === undefined ? {} : { field }) };
  }
}
