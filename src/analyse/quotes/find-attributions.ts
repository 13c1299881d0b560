import { wordsAt, type Span } from '../../model/span';
import type { LanguagePack } from '../language-pack';
import type { QuoteLexicon } from '../lexicon/quote-lexicon';
import type { Document } from '../text/document';
import type { Attribution, Cue } from './attribution';
import { findAddressee } from './find-addressee';
import { findBeside } from './sources/find-beside';
import { readCues } from './cues/read-cues';
import { namesWork } from './readings/names-work';
import type { Reading } from './reading';
import { shareDenied } from './readings/relative-denial';
import { turnPassives } from './readings/passive-telling';
import { settleAsides } from './readings/passed-on-aside';
import { cutVerdicts } from './readings/cut-verdicts';
import { joinQuotations } from './contents/join-quotations';
import { withoutDenied } from './readings/own-denial';
import { quotedAsSaying } from './readings/quoted-as-saying';
import { endBeforeCredits, readCaptions } from './uncued/read-captions';
import { readDialogue } from './uncued/read-dialogue';
import { readHeadline } from './uncued/read-headline';
import { readInterview } from './uncued/read-interview';
import { readUncued } from './uncued/read-uncued';
import { headOf } from './words/noun-phrase';
import { withSetPhrases } from './uncued/read-set-phrases';
import { completeContent } from './contents/complete-content';
import { kindOf, quotedPieces, spanOf, spansOf } from './words/spans';
import { settleReadings } from './readings/settle-readings';
import { settleContent } from './contents/settle-content';
import { speechAct } from './speech-act';
import { silenceThings } from './sources/silence-things';
import { isOthersNews } from './readings/others-news';
import { isUnsaid } from './readings/unsaid';
import { toldOnce } from './readings/told-once';
import type { WordTable } from './words/word-table';
import { sentenceBounds, tabulate } from './words/word-table';

/** Who said what in a text, as spans: the first half of its quotes. In the order of their cues. Linear in its length. */
export function findAttributions(doc: Document, pack: LanguagePack): Attribution[] {
  const lexicon = pack.lexicon.quotes;
  const table = tabulate(doc);
  const read = attributeAll(doc, table, readCues(table, pack), lexicon);
  const attributions = withSetPhrases(doc, table, read, lexicon);
  const labelled = readDialogue(doc, lexicon);
  const turns = labelled.length ? labelled : readInterview(doc, pack.lexicon.coreference);
  const unowned = joinQuotations(doc, table, attributions);
  attributions.push(...readHeadline(doc, table, attributions, pack.lexicon));
  attributions.push(...readCaptions(doc, table, [...attributions, ...turns], pack.lexicon));
  attributions.push(
    ...readUncued(doc, table, unowned, [...attributions, ...turns], pack.lexicon.coreference),
  );
  endBeforeCredits(doc, attributions, pack.lexicon.captions);
  const inner = { ...table, quotations: doc.quotations.filter(({ depth }) => depth === 1) };
  attributions.forEach((attribution, at) => {
    judgePieces(doc, isTold(doc, table, attribution, lexicon) ? inner : table, attribution, lexicon);
    const near = attributions.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
    readBeside(doc, table, attribution, { lexicon, cues: near.flatMap(({ cue }) => cue) });
  });
  return [...attributions, ...turns];
}

/** Cues before and after one that may stand in its sentence. */
const NEAR = 6;

function attributeAll(
  doc: Document,
  table: WordTable,
  read: readonly Reading[],
  lexicon: QuoteLexicon,
): Attribution[] {
  const told = settleAsides(table, quotedAsSaying(table, read));
  turnPassives(table, told);
  settleReadings(table, told);
  cutVerdicts(table, told, lexicon);
  const readings = withoutDenied(table, toldOnce(table, told));
  silenceThings(table, readings, lexicon);
  const denied = shareDenied(readings);
  const made = new Map(readings.map((reading) => [reading, attribute(doc, table, reading, lexicon)]));
  for (const [denial, statement] of denied) deny(doc, made.get(denial)!, made.get(statement)!);
  return [...made.values()].filter(({ content }) => content.length > 0);
}

/** "accused [the firm] of hiding losses, a charge it denies": who is accused denies it, not who accuses. */
function deny({ text }: Document, denial: Attribution, statement: Attribution): void {
  denial.same = statement;
  denial.content = [...statement.content];
  const byPronoun = denial.source.some((span) => /^(?:it|they|he|she)$/i.test(text.slice(...span)));
  if (denial.act !== 'DENY' || !byPronoun || !statement.addressee) return;
  denial.source = [statement.addressee];
  denial.sourceHead = null;
}

function attribute(doc: Document, table: WordTable, reading: Reading, lexicon: QuoteLexicon): Attribution {
  const { cue, source, content } = reading;
  const runs = settleContent(table, reading, lexicon);
  const spans = completeContent(table, cue, runs);
  const evidence = {
    row: cue.row,
    lemma: cue.lemma,
    around: aroundCue(doc, table, cue),
    content: wordsAt(doc.text, spans),
    quoted: isQuoted(table, runs[0]?.[0] ?? cue.head, cue),
    unowned: cue.kind === 'noun' && !source,
  };
  const act = reading.act ?? speechAct(evidence, lexicon);
  const settled = { ...reading, content: { ...content, runs } };
  const unsaid =
    isUnsaid(doc, table, settled, act, lexicon) ||
    namesWork(table, settled, lexicon) ||
    isOthersNews(table, settled);
  return {
    kind: 'INDIRECT',
    act,
    lemma: cue.lemma,
    cue: spansOf(table, cue.words),
    source: source ? [spanOf(table, source.run)] : [],
    sourceHead: source && spanOf(table, headOf(table, source.run)),
    content: unsaid ? [] : spans,
    verbatim: [],
    addressee: reading.told ? spanOf(table, reading.told) : findAddressee(table, cue, runs),
    reporter: reading.reporter ? spanOf(table, reading.reporter) : null,
    sentence: table.sentence[cue.head]!,
    same: null,
    confidence: cue.probability,
    rule: `${cue.lemma}: ${content.rule}`,
  };
}

/** Within a quotation; "he told me that he was sorry", all of it somebody's words, reports another in turn. */
function isQuoted({ quotation }: WordTable, word: number, { head }: Cue): boolean {
  return quotation[word]! >= 0 && quotation[word] !== quotation[head];
}

/** The cue from its auxiliaries to the end of its sentence, where "declined to comment" can be read. */
function aroundCue(doc: Document, table: WordTable, cue: Cue): string {
  const [first, end] = sentenceBounds(table, cue.head);
  let from = cue.head;
  while (from > first && cue.head - from < 4 && /^(?:AUX|PART|ADV)$/.test(table.words[from - 1]!.upos))
    from--;
  const to = Math.min(end, cue.head + AROUND_WORDS);
  return doc.text.slice(table.words[from]!.start, table.words[to - 1]!.end).toLowerCase();
}

const AROUND_WORDS = 12;

/** What lies within marks, and the kind that follows from it, once all pieces are together. */
function judgePieces(doc: Document, table: WordTable, attribution: Attribution, lexicon: QuoteLexicon): void {
  attribution.verbatim = quotedPieces(doc.text, table, attribution.content, lexicon);
  attribution.kind = kindOf(doc.text, attribution.content, attribution.verbatim);
}

/** '"Lee said it rained," Dunn said': within somebody's own words what another says is told by them. */
function isTold(
  { text }: Document,
  table: WordTable,
  { source, cue }: Attribution,
  lexicon: QuoteLexicon,
): boolean {
  const own = source.some((span) => /^(?:I|we)$/i.test(text.slice(...span)));
  return !own && quotedPieces(text, table, cue, lexicon).length > 0;
}

/** Who else is named beside a statement: whom it was said to, who passed it on, for whom a medium speaks. */
function readBeside(
  doc: Document,
  table: WordTable,
  attribution: Attribution,
  { lexicon, cues }: { lexicon: QuoteLexicon; cues: readonly Span[] },
): void {
  const { content, source, cue } = attribution;
  const taken = [...content, ...source];
  const all = [...taken, ...cue];
  const whole: Span = [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
  const { toldTo, passedOnBy, passedOn } = lexicon;
  const beside = (rows: typeof toldTo): Span | null => findBeside(doc, table, rows, whole, taken);
  attribution.addressee ??= beside(toldTo);
  const whose = beside(passedOn);
  // "Iran said …, IRNA reported, citing officials": IRNA cites them, not Iran.
  const cited = whose && !cues.some(([start]) => start >= whole[1] && start < whose[0]);
  if (cited) {
    attribution.reporter = source[0] ?? null;
    attribution.source = [whose];
    attribution.sourceHead = null;
  } else attribution.reporter ??= beside(passedOnBy);
}
