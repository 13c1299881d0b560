import type { Span } from '../../model/span';
import type { Writing } from './writing';

/** The words of spans without those that name or stand for an actor. */
export function wordsOutsideNames({ findings, span }: Writing, content: readonly Span[]): string {
  return content
    .map((piece) => {
      const [start, end] = piece;
      let text = span(piece).words;
      for (const mention of findings.mentions) {
        if (mention.start < start || mention.end > end) continue;
        const [from, to] = [mention.start - start, mention.end - start];
        text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
      }
      return text;
    })
    .join(' ');
}
