import type { Happening } from '../../model/story';
import { contentWords } from '../claims/content-words';

/** A headline and two paragraphs say what happened; of more words only these count. */
const MOST_WORDS = 30;

/** What the beginning of an article tells of; `lead` without the names of actors. */
export function readHappening(lead: string, named: Omit<Happening, 'words'>): Happening {
  return { words: contentWords(lead).words.slice(0, MOST_WORDS), ...named };
}
