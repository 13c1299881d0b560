import type { ActorType } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { RoleLexicon } from '../lexicon/role-lexicon';
import type { Sentence, Word } from '../text/document';
import { findTitle } from './find-title';

/** A thing of a sentence that stands as one word in its line: a mention or a title. */
export interface LineItem {
  start: number;
  end: number;
  mention: FoundMention | null;
}

/** A sentence as the role rules read it; item n of the line is `items[n]`. */
export interface RoleLine {
  text: string;
  items: LineItem[];
}

const LETTERS: Readonly<Record<ActorType, string>> = {
  PERSON: 'P',
  ORGANISATION: 'O',
  PLACE: 'L',
  UNNAMED_SOURCE: 'U',
};

/** Writes a sentence with its names, demonyms and titles as single words: " L0 T1 P2 said no . ". */
export function writeLine(
  sentence: Sentence,
  mentions: readonly FoundMention[],
  lexicon: RoleLexicon,
): RoleLine {
  const items: LineItem[] = [];
  const parts: string[] = [];
  const { words } = sentence;
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  let previous: FoundMention | null = null;
  for (let index = 0; index < words.length;) {
    const word = words[index]!;
    const bracketed = shortNameEnd(words, index, previous, byStart);
    if (bracketed) {
      index = bracketed;
      continue;
    }
    const behind = previous?.type === 'PERSON' ? honoursEnd(words, index, lexicon) : index;
    if (behind > index) {
      index = behind;
      continue;
    }
    const mention = byStart.get(word.start) ?? null;
    const titleEnd = findTitle(words, index, byStart, lexicon);
    const end = titleEnd > index ? titleEnd : mention ? wordAfter(words, index, mention.end) : index + 1;
    if (titleEnd > index || mention) {
      const letter = titleEnd > index ? 'T' : letterOf(mention!);
      parts.push(`${letter}${items.length}`);
      items.push({ start: word.start, end: words[end - 1]!.end, mention: titleEnd > index ? null : mention });
    } else if (!isHonorific(word)) parts.push(word.text.toLowerCase().replace(/’/g, "'"));
    previous = titleEnd > index ? null : mention;
    index = end;
  }
  return { text: ` ${parts.join(' ')} `, items };
}

/** A country by its adjective is a nominal mention. */
function letterOf(mention: FoundMention): string {
  return mention.kind === 'NAME'
    ? LETTERS[mention.type]
    : mention.type === 'PLACE'
      ? 'D'
      : LETTERS[mention.type];
}

function wordAfter(words: readonly Word[], index: number, offset: number): number {
  let end = index + 1;
  while (end < words.length && words[end]!.start < offset) end++;
  return end;
}

/** Behind "(WHO)" after the World Health Organization, which its chief's title then follows; 0 for no such brackets. */
function shortNameEnd(
  words: readonly Word[],
  index: number,
  previous: FoundMention | null,
  mentions: ReadonlyMap<number, FoundMention>,
): number {
  if (!previous || words[index]!.text !== '(') return 0;
  const short = words[index + 1] && mentions.get(words[index + 1]!.start);
  if (!short || short.actor !== previous.actor) return 0;
  const end = wordAfter(words, index + 1, short.end);
  return words[end]?.text === ')' ? end + 1 : 0;
}

/** Behind "KC" and ", MD, PhD" after a person's name; "MP for Leeds" is an office. */
function honoursEnd(words: readonly Word[], index: number, lexicon: RoleLexicon): number {
  const letters = words[index]?.text === ',' ? index + 1 : index;
  const isOffice = /^(?:for|of)$/.test(words[letters + 1]?.text ?? '');
  if (isOffice || !lexicon.honour.test(words[letters]?.text ?? '')) return index;
  return honoursEnd(words, letters + 1, lexicon);
}

/** "Mr", "Sheikh" and "Lt. Gen." stand between a title and a name without meaning. */
function isHonorific(word: Word): boolean {
  return /^(?:(?:mr|mrs|ms|dr|sir|dame|hon|prof|atty|sheikh|sheik|shaikh|sheikha)\.?|(?:gen|lt|col|maj|capt|brig|adm|sgt|cmdr)\.)$/i.test(
    word.text,
  );
}
