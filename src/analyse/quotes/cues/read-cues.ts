import type { LanguagePack } from '../../language-pack';
import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { ContentGuess } from '../contents/content-rules';
import { isCitation } from './citation';
import { surveyCues } from './cue-site';
import type { CueField, CueSite } from './cue-site';
import { isDisowned } from './disowned-claim';
import { findCues } from './find-cues';
import { cueProbability, labelRoles } from '../model/label-cues';
import { nearThat } from '../words/near-that';
import type { QuoteModel } from '../model/quote-model';
import { ABUTTING, readAbutting } from './read-abutting';
import { readAsAside } from './read-as-aside';
import type { Reading } from '../reading';
import { readNextAct } from './read-next-act';
import { readHearing } from './read-hearing';
import { OWN_CLAIM, readOwnClaim } from './own-claim';
import { readPassiveDenial } from './passive-denial';
import { readPointingDenial } from './pointing-denial';
import { readRelativeDenial, RELATIVE } from '../readings/relative-denial';
import type { SourceGuess } from '../words/run';
import { overlap } from '../words/run';
import { deniedClaim, isSureCue, openQuestion } from './sure-cues';
import { subjectAhead } from './subject-ahead';
import { nominalBefore } from '../sources/surface-source';
import { readWriting } from './read-writing';
import { isSilent } from '../words/silent-verb';
import { codeWords } from '../words/word-codes';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

/** The cues of a text that introduce statements, each with its source and content, in reading order. */
export function readCues(table: WordTable, pack: LanguagePack): Reading[] {
  const field = surveyCues(table, codeWords(table, pack.clusters), findCues(table, pack.lexicon.quotes));
  const readings = field.sites.flatMap((site) =>
    isCitation(table, site.cue) ? [] : (readCue(field, site, pack) ?? []),
  );
  return readings.filter(
    (reading, at) =>
      isSilent(table, reading.cue.head) ||
      !isDoubtfulInside(reading, readings.slice(Math.max(0, at - NEAR), at + NEAR)),
  );
}

function readCue(field: CueField, site: CueSite, { quotes: model, lexicon }: LanguagePack): Reading | null {
  return (
    readRelativeDenial(field, site, lexicon.quotes) ??
    readPassiveDenial(field.table, site) ??
    readPointingDenial(field.table, site) ??
    readAsAside(field.table, site) ??
    readHearing(field.table, site, lexicon.quotes) ??
    readNextAct(field.table, site) ??
    readAbutting(field.table, site) ??
    readPosted(field.table, site) ??
    readWriting(field.table, site) ??
    ownClaim(field, site, model, lexicon.quotes) ??
    readByModel(field, site, model, lexicon.quotes)
  );
}

/** An owner's claim is one also where the model doubts it. */
function ownClaim(field: CueField, site: CueSite, model: QuoteModel, lexicon: QuoteLexicon): Reading | null {
  const claim = readOwnClaim(field.table, site.cue, lexicon);
  if (!claim) return null;
  const probability = Math.max(claim.cue.probability, calibrated(cueProbability(model, field, site)));
  return { ...claim, cue: { ...claim.cue, probability } };
}

/** "Ann Lee posted on X that [the road was closed]" */
function readPosted(table: WordTable, { cue, source, content }: CueSite): Reading | null {
  const that = cue.lemma === 'post' && source ? nearThat(table, cue.head + 1) : -1;
  if (that < 0) return null;
  const last = Math.max(...(content?.runs ?? []).map(([, end]) => end), 0);
  const end = last > that + 1 ? last : sentenceBounds(table, cue.head)[1];
  return {
    cue: { ...cue, probability: ABUTTING },
    source,
    content: { runs: [[that + 1, end]], rule: 'that' },
  };
}

/** Candidates below this are no cues; chosen by the F1 on the dev parts of open-news and PolNeAR. */
const LEAST_PROBABILITY = 0.35;

function readByModel(
  field: CueField,
  site: CueSite,
  model: QuoteModel,
  lexicon: QuoteLexicon,
): Reading | null {
  const learnt = cueProbability(model, field, site);
  const probability = isSureCue(field.table, site.cue, lexicon) ? Math.max(learnt, CONSTRUED) : learnt;
  if (probability < LEAST_PROBABILITY) return null;
  const roles = labelRoles(model, field, site, probability >= SURE_CUE);
  const learntContent =
    openQuestion(field.table, site.cue) ?? roles.content ?? deniedClaim(field.table, site.cue, lexicon);
  const content = besideSource(site, bestContent(site, learntContent, probability));
  return (
    content && {
      cue: { ...site.cue, probability: calibrated(probability) },
      source: bestSource(field.table, site, roles.source, content, lexicon),
      content,
    }
  );
}

/**
 * Quoted words behind a comma or colon are surer than the model. Where that sees a cue but no words, a clause that
 * the rules see is taken; a bare object is not.
 */
function bestContent(
  { content }: CueSite,
  learnt: ContentGuess | null,
  probability: number,
): ContentGuess | null {
  if (content?.rule === 'quoted') return content;
  return learnt ?? (content?.rule === 'object' && probability < SURE_CUE ? null : content);
}

/** "according to [two people with knowledge of the talks]": whom a preposition names is no part of what was said. */
function besideSource({ cue, source }: CueSite, content: ContentGuess | null): ContentGuess | null {
  if (cue.kind !== 'preposition' || !source || !content) return content;
  const runs = content.runs.filter((run) => !overlap(run, source.run));
  return runs.length ? { ...content, runs } : content;
}

/** An estimate for constructions that the model has seldom seen. */
const CONSTRUED = 0.7;

/** From here on a cue has words that were said, though neither tree nor labels show which. */
const SURE_CUE = 0.6;

/** The model's source, else the rules', else the words before; none of them among the words that were said. */
function bestSource(
  table: WordTable,
  site: CueSite,
  learnt: SourceGuess | null,
  content: ContentGuess,
  lexicon: QuoteLexicon,
): SourceGuess | null {
  const guesses = [
    ...(isSureSource(table, site, learnt) ? [site.source] : [learnt, site.source]),
    spokenFor(table, site),
    site.cue.kind === 'verb' ? subjectAhead(table, site.cue.head) : null,
  ];
  const fits = ({ run }: SourceGuess): boolean =>
    !content.runs.some((said) => overlap(said, run)) && !isDisowned(table, site.cue, run, lexicon);
  return guesses.find((guess) => guess && fits(guess)) ?? null;
}

/** Rules for constructions that the model has hardly seen. */
const SURE_RULES = /^(?:behind with|before a day|noun before|publication)$/;

/** A source that stands behind its preposition, or has a remark of its own, is surer than the model. */
function isSureSource({ words }: WordTable, { cue, source }: CueSite, learnt: SourceGuess | null): boolean {
  if (source && SURE_RULES.test(source.rule)) return true;
  if (!source || !learnt) return false;
  if (cue.kind === 'preposition') return learnt.run[0] < cue.head;
  const within = learnt.run[0] >= source.run[0] && learnt.run[1] <= source.run[1];
  // "[Ann Lee, who ran the city when it was young], said": a remark goes to the comma that closes it.
  const cut = within && words[source.run[1]]?.text === ',' && words[learnt.run[1]]!.text !== ',';
  return within && (source.rule === 'across insertion' || (cut && learnt.run[1] < source.run[1]));
}

/** A verb without a subject that either sees: the words right before it, if they can be a name. */
function spokenFor(table: WordTable, { cue }: CueSite): SourceGuess | null {
  return cue.kind === 'verb' ? nominalBefore(table, cue.head) : null;
}

/** The model is surer of a cue than its probability says; fitted on the dev parts of open-news and PolNeAR. */
function calibrated(probability: number): number {
  const odds = Math.log(probability / (1 - probability + 1e-9));
  return 1 / (1 + Math.exp(-(CALIBRATION.offset + CALIBRATION.slope * odds)));
}

const CALIBRATION = { offset: 0.85, slope: 0.74 };

/** A doubtful cue within what somebody else says is mostly part of it: "he will press Iran to stop". */
function isDoubtfulInside({ cue, content }: Reading, near: readonly Reading[]): boolean {
  if (cue.probability >= SURE_INSIDE || content.rule === OWN_CLAIM) return false;
  // What a relative denies may be the statement, of which it has all words so far.
  const others = near.filter((other) => other.cue !== cue && other.content.rule !== RELATIVE);
  return others.some((other) =>
    other.content.runs.some(([first, end]) => first <= cue.head && cue.head < end),
  );
}

const SURE_INSIDE = 0.76;
/** Cues further apart than this many others do not stand within each other's words. */
const NEAR = 8;
