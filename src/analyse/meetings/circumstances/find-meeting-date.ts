import { firstStartingFrom } from '../../../model/text-order';
import type { FoundDate } from '../../../model/date';
import type { MeetingLexicon } from '../../lexicon/meeting-lexicon';
import type { SentenceTree } from '../../syntax/sentence-tree';
import { pathUp, wordAt } from '../../syntax/sentence-tree';
import { agreementOf } from '../triggers/agreement-of';
import { eventOf } from '../triggers/event-verb';
import type { Word } from '../../text/document';
import type { MeetingTrigger } from '../triggers/meeting-trigger';
import { phrasesAfter } from '../triggers/phrases-after';

/** Words between a date and a meeting's word beside it at most: "Sunday's talks", "weekend meeting". */
const NEAR = 4;

/** The date that a sentence gives a meeting, as an index into the dates of the text. */
export function findMeetingDate(
  trigger: MeetingTrigger,
  dates: readonly FoundDate[],
  lexicon: MeetingLexicon,
): number | undefined {
  const { tree } = trigger;
  const { start, end } = tree.sentence;
  const reader = new DateAttachment(trigger, lexicon);
  const first = firstStartingFrom(dates, start);
  const ranked = dates.slice(first, firstStartingFrom(dates, end)).flatMap((date, offset) => {
    const i = first + offset;
    const rank = reader.rank(wordAt(tree, date.start), wordAt(tree, date.end - 1));
    return rank > 0 ? [{ i, rank, length: date.value.includes('/') ? 0 : date.value.length }] : [];
  });
  return ranked.sort((a, b) => b.rank - a.rank || b.length - a.length)[0]?.i;
}

/** How firmly a date stands with a meeting's word. */
class DateAttachment {
  private readonly event: number;
  private readonly reach: number;
  private readonly eventReach: number;
  /** The event's verb happens on another day: "on Friday cancelled the talks". */
  private readonly isDistant: boolean;
  /** "Cancelled the talks on Friday" may be on Friday, unlike "proposed talks on Friday". */
  private readonly isUndone: boolean;
  /** "Signed a treaty on Friday after talks": the verb. */
  private readonly agreement: number | undefined;
  private readonly motionVerbs: readonly string[];
  /** What is done with a meeting: "talks planned for May", "held in June". */
  private readonly holdingVerbs: ReadonlySet<string>;

  constructor(
    private readonly trigger: MeetingTrigger,
    lexicon: MeetingLexicon,
  ) {
    const { tree, index, verb } = trigger;
    const found = verb ? undefined : eventOf(trigger, lexicon);
    const occurs = found && lexicon.occurringVerbs.includes(tree.words[found.verb]?.lemma ?? '');
    // Who arrives on Sunday for a visit begins it then, who will fly out then too, and who gathers is there.
    const coming = (found && tree.words[found.verb]?.lemma) ?? '';
    const arrives = /^(?:arrive|travel|fly)$/.test(coming) || lexicon.gatheringVerbs.includes(coming);
    this.agreement = found && agreementOf(trigger, found, lexicon);
    const isEvent =
      found &&
      (found.role !== 'PURPOSE' || arrives) &&
      found.role !== 'AFTER' &&
      (found.role !== 'SUBJECT' || occurs);
    this.event = isEvent ? found.verb : -1;
    const lemma = tree.words[this.event]?.lemma ?? '';
    // "Talks broke down on Monday" of themselves, on a day of theirs.
    const endsItself = found?.role === 'SUBJECT' && tree.words[this.event]?.xpos === 'VBD';
    this.isUndone = this.event >= 0 && !endsItself && lexicon.undoingVerbs.includes(lemma);
    this.isDistant = lexicon.distantVerbs.includes(lemma) || this.isUndone;
    this.motionVerbs = lexicon.motionVerbs;
    this.holdingVerbs = new Set(
      [
        lexicon.supportVerbs,
        lexicon.occurringVerbs,
        lexicon.hostVerbs,
        lexicon.attendingVerbs,
        lexicon.gatheringVerbs,
      ].flat(),
    );
    this.reach = trigger.after.at(-1)?.to ?? index;
    this.eventReach = this.event >= 0 ? (phrasesAfter(tree, this.event).at(-1)?.to ?? this.event) : -1;
  }

  /** 4 right before the word, 3 in the phrases after it, 2 with the verb that says that it takes place, 1 after its purpose, 0 elsewhere. */
  rank(at: number, last: number): number {
    const { tree, index, verb } = this.trigger;
    if (at < 0 || last < 0 || isBound(tree, at)) return 0;
    if (last < index && index - last <= NEAR && isUnbroken(tree, last, index)) return 4;
    if (at > index && isWhenDue(tree, index, at)) return 3;
    // Of the day of one stop before the next nothing is known here.
    if (at > index && at < (this.trigger.after[0]?.from ?? index)) return 0;
    if (at > index && at < this.reach && this.isOfOther(at)) return 0;
    if (at > index && at < this.reach) return this.isUndone && !isNewDay(tree, at) ? 0 : 3;
    const main = verb ? index : this.event;
    if (this.agreement !== undefined) return isOn(tree, this.agreement, at) ? 2 : 0;
    if (main < 0) return 0;
    if (this.isDistant) return at > this.event && isNewDay(tree, at) ? 2 : 0;
    if (this.event >= 0 && at > this.event && at < this.eventReach) return 2;
    if (at > main && isWithinPurpose(tree, main, at)) return 1;
    if (at < main && governingVerb(tree, at, main) === main) return 2;
    return this.isOfJourney(at, main) ? 1 : 0;
  }

  /** "Talks of a body formed in 1983", "the first after a treaty in June": days of something else. */
  private isOfOther(at: number): boolean {
    const { tree, after } = this.trigger;
    const phrase = after.find(({ from, to }) => from <= at && at < to);
    if (!phrase) return false;
    if (phrase.participle && !this.holdingVerbs.has(phrase.participle)) return true;
    const noun = tree.words.slice(phrase.from, at).some(({ xpos }) => /^(NN|NNS)$/.test(xpos));
    return noun && /^(after|following|since|before)$/.test(phrase.preposition);
  }

  /** "Flew to Rome on Monday, where he met the pope": the day of the journey. */
  private isOfJourney(at: number, main: number): boolean {
    const { words } = this.trigger.tree;
    const where = words.slice(0, main).findLastIndex(({ text }) => /^where$/i.test(text));
    if (at > where || main - where > NEAR + 1) return false;
    // "Arrived on Monday after a visit to Rome, where he met the pope": on another day.
    if (words.slice(at, where).some(({ text }) => /^(after|following|from)$/.test(text))) return false;
    // "Is due in Rome on Monday".
    const went = words.slice(0, at).findLast(({ upos, text }) => upos === 'VERB' || text === 'due');
    return went !== undefined && (went.text === 'due' || this.motionVerbs.includes(went.lemma));
  }
}

/** "Signed a truce on Friday", "agreed Friday"; not "signed a truce from Friday", "agreed to go on Friday". */
function isOn({ words }: SentenceTree, verb: number, at: number): boolean {
  if (at < verb) return false;
  const opens = words[at - 1]?.upos !== 'ADP' || words[at - 1]?.text === 'on';
  return opens && !words.slice(verb + 1, at).some(({ xpos }) => xpos === 'VB');
}

/** "Will meet before Christmas", "after Monday", "was originally planned for Monday": not on that day. */
function isBound({ words }: SentenceTree, at: number): boolean {
  const before = words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  return /^(?:before|after|since)$/i.test(words[before]?.text ?? '') || isFirstPlan(words, at);
}

function isFirstPlan(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - NEAR), at);
  const planned = before.findIndex(({ text }) => /^(?:originally|initially)$/i.test(text));
  return planned >= 0 && DUE.test(before[planned + 1]?.text ?? '');
}

/** "Talks with Iran due to open on Monday were called off": when the noun's own phrases end in when it is due. */
function isWhenDue({ words }: SentenceTree, index: number, at: number): boolean {
  const between = words.slice(index + 1, at);
  const due = between.findLastIndex(({ text }) => DUE.test(text));
  if (due < 0 || between.slice(0, due).some(isFiniteOrStop)) return false;
  const rest = between.slice(due + 1);
  return rest.length < NEAR + 2 && rest.every(({ xpos }) => /^(TO|IN|VB|DT|JJ|NN|NNP|CD)$/.test(xpos));
}

const DUE = /^(?:due|set|scheduled|planned|slated|expected)$/;

function isFiniteOrStop({ xpos, text }: Word): boolean {
  return /^(VBD|VBZ|VBP|MD|WP|WDT|WRB)$/.test(xpos) || /^[,;:.!?]$/.test(text);
}

/** "Met to discuss the border on Friday": nothing but an infinitive stands between the verb and the date. */
function isWithinPurpose(tree: SentenceTree, main: number, at: number): boolean {
  const between = tree.words.slice(main + 1, at);
  return !between.some(
    ({ xpos, text }) => /^(VBD|VBZ|VBP|MD|WP|WDT|WRB)$/.test(xpos) || /^([,;:.!?"“”«»–—(]|--|'')$/.test(text),
  );
}

/** "Scheduled talks for Friday", "put the talks off until May". */
function isNewDay({ words }: SentenceTree, at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(for|until|till|to)$/i.test(text));
}

/** No verb, comma or preposition between a date and the noun that it stands before; "agreed on Friday to meet" has one. */
function isUnbroken(tree: SentenceTree, at: number, index: number): boolean {
  const between = tree.words.slice(at + 1, index);
  return !between.some(
    (word) => word.upos === 'VERB' || /^(?:IN|TO)$/.test(word.xpos) || /^[,;:.]$/.test(word.text),
  );
}

/** "Nyman, who returned on Sunday, met Wall": the relative clause between commas has a day of its own. */
function isInRelative({ words }: SentenceTree, at: number, main: number): boolean {
  const from = words.slice(0, at).findLastIndex(({ text }) => text === ',') + 1;
  const own = words.slice(from, at);
  const closed = words.slice(at + 1, main).some(({ text }) => text === ',');
  return closed && /^(WP|WDT)$/.test(own[0]?.xpos ?? '') && own.some(({ upos }) => upos === 'VERB');
}

/** The verb that a date before it hangs on: by the tree, or the next one where only names and commas stand between. */
function governingVerb(tree: SentenceTree, at: number, main: number): number {
  if (isInRelative(tree, at, main)) return -1;
  if (tree.words.slice(at, main).some(({ text }) => /^where$/i.test(text))) return -1;
  const above = pathUp(tree, at).find((step) => step !== at && tree.words[step]?.upos === 'VERB');
  // "Said on Monday he was ready to meet": the day of what was said.
  const isTold = tree.words.slice(Math.max(0, at - 2), at).some((word) => word.upos === 'VERB');
  if (isTold) return -1;
  if (above === main) return main;
  const between = tree.words.slice(at + 1, main);
  return between.some((word) => word.upos === 'VERB') ? -1 : main;
}
