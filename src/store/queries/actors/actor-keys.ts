import type { ActorType } from '../../../model/actor';
import { blockKey } from '../../../model/block-key';
import { cutUnits } from '../../../model/cut-units';
import { surnameKey } from '../../../model/surname-key';

/** An index entry holds 2,700 bytes; half a long name is enough to look it up by. */
const MAX_BLOCK_LENGTH = 200;

/** What an actor of this name is looked up by beside its names. */
export function actorKeys(type: ActorType, name: string): { surname: string | null; block: string | null } {
  const block = blockKey(type, name);
  return {
    surname: type === 'PERSON' ? surnameKey(name) : null,
    block: block && cutUnits(block, MAX_BLOCK_LENGTH),
  };
}
