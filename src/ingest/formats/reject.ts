import type { DraftOrRejection } from '../draft';

/** Why a part of an input is no article. */
export function reject(code: string, message: string): DraftOrRejection {
  return { rejection: { code, message } };
}
