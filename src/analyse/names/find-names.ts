import type { FoundActor } from '../../model/actor';
import type { FoundMention } from '../../model/mention';
import type { LanguagePack } from '../language-pack';
import type { Document } from '../text/document';
import type { NameLexicon } from '../lexicon/name-lexicon';
import type { ActorDraft } from './grouping/actor-draft';
import { agreeOnNames } from './spans/agree-on-names';
import { addBracketedAcronyms } from './spans/bracketed-acronyms';
import { calibrate } from './labelling/calibrate';
import { placeDatelines } from './spans/datelines';
import { describeActor } from './describing/describe-actor';
import { addFramedNames } from './spans/framed-names';
import { groupNames } from './grouping/group-names';
import { withoutHeadlineNoun } from './spans/headline-nouns';
import { labelNames } from './labelling/label-names';
import { addListedNames } from './spans/listed-names';
import { mendBorders } from './spans/mend-borders';
import type { NameModel } from './labelling/name-model';
import type { NameSpan } from './name-span';
import { offsetsOf } from './name-span';
import { readResults } from './spans/results';
import { placeSummits } from './spans/summit-places';
import { settleTypes } from './spans/settle-types';
import { wholeBodies } from './spans/whole-bodies';

/** The people, organisations and places that a text names. */
export interface NamedActors {
  /** In the order of their first mention. */
  actors: FoundActor[];
  /** Their names in the text, and countries' adjectives that stand for them, in its order. */
  mentions: FoundMention[];
}

/** Finds the names of a text and joins those of one actor. Linear in its length. */
export function findNames(doc: Document, pack: LanguagePack): NamedActors {
  return actorsOf(doc, findSpans(doc, pack.names, pack.lexicon.names), pack);
}

/** The actors that names stand for. */
export function actorsOf(doc: Document, spans: readonly NameSpan[], pack: LanguagePack): NamedActors {
  return toFindings(doc, groupNames(doc, spans, knowledgeOf(pack.names, pack)), pack);
}

/** The labeller's names, made better step by step: borders, acronyms, agreement over the text, lists. */
export function findSpans(doc: Document, model: NameModel, lexicon: NameLexicon): NameSpan[] {
  const labelled = withoutHeadlineNoun(doc, labelNames(doc, model));
  const mended = mendBorders(doc, labelled, { lexicon, phrases: model.phrases });
  const typed = settleTypes(doc, mended, lexicon.nameTypes, model.places);
  const framed = addFramedNames(doc, typed, lexicon, model.places);
  const towns = placeSummits(doc, framed, model, lexicon.summitNouns);
  const placed = placeDatelines(doc, addBracketedAcronyms(doc, wholeBodies(doc, towns, model.phrases)));
  const agreed = agreeOnNames(doc, placed, { lexicon, places: model.places });
  return addListedNames(doc, readResults(doc, agreed, model.phrases), model.phrases);
}

function knowledgeOf({ places, organisationWords, given }: NameModel, { lexicon }: LanguagePack) {
  const { kinBefore, royalTitles } = lexicon.names;
  const hints = { given, kinBefore, royalTitles, coreference: lexicon.coreference };
  return { lexicon: lexicon.names, places, organisationWords, hints };
}

function toFindings(doc: Document, drafts: readonly ActorDraft[], pack: LanguagePack): NamedActors {
  const { places, kinds } = pack.names;
  const actors = drafts.map((draft, index) =>
    describeActor(doc, draft, `a${index + 1}`, { lexicon: pack.lexicon.names, places, kinds }),
  );
  const mentions = drafts.flatMap((draft, index) => [
    ...draft.mentions.map(({ span }) => toMention(doc, span, 'NAME', draft, actors[index]!.id)),
    ...draft.adjectives.map(({ span }) => toMention(doc, span, 'NOMINAL', draft, actors[index]!.id)),
  ]);
  return { actors, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function toMention(
  doc: Document,
  span: NameSpan,
  kind: 'NAME' | 'NOMINAL',
  draft: ActorDraft,
  actor: string,
): FoundMention {
  const [start, end] = offsetsOf(doc, span);
  const { rule } = span;
  const confidence = calibrate(span.confidence);
  return { start, end, kind, type: draft.type, actor, confidence, rule };
}
