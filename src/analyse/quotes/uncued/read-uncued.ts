import type { Span } from '../../../model/span';
import { firstEndingAfter, firstStartingFrom } from '../../../model/text-order';
import type { CoreferenceLexicon } from '../../lexicon/coreference-lexicon';
import type { Document, Quotation, Sentence } from '../../text/document';
import type { Attribution } from '../attribution';
import { headOf, nounPhrase } from '../words/noun-phrase';
import { isWholeParagraph, isWholeSentences } from '../contents/whole-quotation';
import type { Run } from '../words/run';
import { spanOf } from '../words/spans';
import type { WordTable } from '../words/word-table';
import { childBy } from '../words/word-table';

/** Fewer quoted words are a title or a catchword. */
const LEAST_WORDS = 4;

/**
 * 'Ann Lee shook her head. "[I never knew about it]."': quoted sentences that no verb introduces are said by whom the
 * sentence right before them is about.
 */
export function readUncued(
  doc: Document,
  table: WordTable,
  unowned: readonly Quotation[],
  others: readonly Attribution[],
  { listeners }: Pick<CoreferenceLexicon, 'listeners'>,
): Attribution[] {
  const taken = new Set(others.map((other) => other.sentence));
  return unowned.flatMap((quotation) => {
    const sentence = doc.sentences[firstEndingAfter(doc.sentences, quotation.start)];
    if (!sentence) return [];
    const introduced = introduction(doc, quotation, sentence);
    const before = introduced ?? sentenceBefore(doc, quotation, sentence);
    if (!before || taken.has(sentence.index) || !isSpeech(doc, quotation)) return [];
    const subject =
      subjectOf(table, before, introduced ? listeners : NOBODY) ?? namedLast(doc, table, before);
    return subject ? [spokenBy(table, subject, quotation, sentence)] : [];
  });
}

function isSpeech({ text }: Document, { start, end }: Quotation): boolean {
  return (text.slice(start, end).match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** In the same paragraph, or the last of the one before where the quotation is a paragraph; without quoted words. */
function sentenceBefore(doc: Document, quotation: Quotation, sentence: Sentence): Sentence | null {
  const before = doc.sentences[sentence.index - 1];
  if (!before || !isWholeSentences(doc, quotation, sentence.start)) return null;
  const near =
    before.paragraph === sentence.paragraph ||
    (before.paragraph === sentence.paragraph - 1 &&
      before.paragraph > 0 &&
      isWholeParagraph(doc, quotation, doc.paragraphs[sentence.paragraph]!));
  return near && !/["“”«»]/.test(doc.text.slice(before.start, before.end)) ? before : null;
}

/** Only names and "he" speak where no colon leads to what they say. */
const NOBODY = /^$/;

/** 'Ann Lee was scathing: "It's a mess."': the sentence itself, up to a colon. */
function introduction({ text }: Document, { start, end }: Quotation, sentence: Sentence): Sentence | null {
  const ahead = text.slice(sentence.start, start);
  return /\p{L}.*:\s*["“‘«']$/su.test(ahead) && !/\p{L}/u.test(text.slice(end, sentence.end))
    ? sentence
    : null;
}

/** 'This came from [Ann Lee] on X:' */
function namedLast({ text }: Document, { words }: WordTable, { start, end }: Sentence): Run | null {
  if (!text.slice(start, end).endsWith(':')) return null;
  for (let at = firstStartingFrom(words, start); (words[at]?.end ?? end) < end; at++) {
    if (!/^(?:from|by)$/.test(words[at]!.text)) continue;
    let last = at + 1;
    while (words[last]?.upos === 'PROPN') last++;
    if (last > at + 1) return [at + 1, last];
  }
  return null;
}

/** A name or "he" before the main verb. */
function subjectOf(table: WordTable, { index }: Sentence, speakers: RegExp): Run | null {
  for (let at = table.sentenceStart[index]!; at < table.sentenceStart[index + 1]!; at++) {
    if (table.head[at]! >= 0) continue;
    const { xpos } = table.words[at]!;
    const finite = /^VB[DZP]$/.test(xpos) || childBy(table, at, 'cop') >= 0;
    const subject = finite ? childBy(table, at, 'nsubj') : -1;
    if (subject < 0 || subject > at || !isSomebody(table, subject, speakers)) return null;
    return nounPhrase(table, subject);
  }
  return null;
}

function isSomebody({ words }: WordTable, subject: number, speakers: RegExp): boolean {
  const { upos, text } = words[subject]!;
  if (upos === 'NOUN' && speakers.test(text)) return true;
  return upos === 'PROPN' || /^(?:he|she)$/i.test(text);
}

function spokenBy(table: WordTable, subject: Run, quotation: Quotation, sentence: Sentence): Attribution {
  const content: Span = [quotation.start, quotation.end];
  return {
    kind: 'DIRECT',
    act: 'STATE',
    lemma: '',
    cue: [],
    source: [spanOf(table, subject)],
    sourceHead: spanOf(table, headOf(table, subject)),
    content: [content],
    verbatim: [],
    addressee: null,
    reporter: null,
    sentence: sentence.index,
    same: null,
    confidence: CONFIDENCE,
    rule: 'quotation without a cue',
  };
}

/** Of 22 in the dev parts of PolNeAR and the meetings corpus, 20 were said by whom this takes. */
const CONFIDENCE = 0.85;
