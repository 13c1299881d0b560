import type { WordsOutsideNames } from '../../model/claim';
import type { Span } from '../../model/span';
import type { Writing } from './writing';

/** The words of spans without those that name or stand for an actor, and where these were. */
export function wordsOutsideNames(writing: Writing, content: readonly Span[]): WordsOutsideNames {
  const { findings, span, actor } = writing;
  const pieces: string[] = [];
  const named: WordsOutsideNames['named'] = [];
  let before = 0;
  for (const piece of content) {
    let text = span(piece).words;
    for (const mention of findings.mentions) {
      if (mention.start < piece[0] || mention.end > piece[1]) continue;
      const [start, end] = [mention.start - piece[0], mention.end - piece[0]];
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
      named.push({
        actor: actor(mention.actor),
        kind: mention.kind,
        start: before + start,
        end: before + end,
      });
    }
    pieces.push(text);
    before += text.length + 1;
  }
  return { words: pieces.join(' '), named };
}
