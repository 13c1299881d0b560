import type { CoreferenceLexicon } from '../../lexicon/coreference-lexicon';
import type { Document } from '../../text/document';
import type { GivenNames } from '../../text/sex-of-name';
import type { NameSpan } from '../name-span';
import { offsetsOf } from '../name-span';
import { isSurname } from '../person-names';
import type { Sex } from '../../text/sex-of-name';
import { sexOfGivenName, sexOfTitle } from '../../text/sex-of-name';

/** What a place where somebody is named tells of them. */
export interface PersonHints {
  /** By the title before it or the given name in it. */
  sex: Sex | null;
  /** By the first pronoun after it, which may mean another: "Clinton said she was tired". */
  pronoun: Sex | null;
  /** The name is that of a relation of somebody named before: "his father, George Bush". */
  kin: boolean;
  /** By a title that goes with given names: "Prince Harry", "King Abdullah". */
  royal: boolean;
}

export interface HintKnowledge {
  given: GivenNames;
  /** Relations' nouns after a possessive, held against the text before a name. */
  kinBefore: RegExp;
  /** In lower case. */
  royalTitles: ReadonlySet<string>;
  coreference: Pick<CoreferenceLexicon, 'pronouns' | 'maleWords' | 'femaleWords'>;
}

/** How far before a name its relation to others is told. */
const REACH = 80;

/** What is told of each name of people, in the order of the text. */
export function personHints(
  doc: Document,
  people: readonly { span: NameSpan; text: string }[],
  { given, kinBefore, royalTitles, coreference }: HintKnowledge,
): PersonHints[] {
  return people.map(({ span, text }, at) => {
    const [start] = offsetsOf(doc, span);
    return {
      sex: sexOfTitle(doc.text, start, coreference) ?? (isSurname(text) ? null : sexOfGivenName(text, given)),
      pronoun: pronounAfter(doc, span, people[at + 1]?.span, coreference.pronouns),
      kin:
        kinBefore.test(doc.text.slice(Math.max(0, start - REACH), start)) ||
        isBesideBearer(doc, span, text, people[at - 1]),
      royal: titlesOf(doc, span).some((word) => royalTitles.has(word)),
    };
  });
}

/** The word before a name and its first one, either of which may be a title. */
function titlesOf(doc: Document, { sentence, first, end }: NameSpan): string[] {
  const { words } = doc.sentences[sentence]!;
  const own = words.slice(Math.max(0, first - 1), end - first > 1 ? first + 1 : first);
  return own.map(({ text }) => text.toLowerCase());
}

/** "Reagan and Nancy Reagan": the surname beside a full name is somebody else's. */
function isBesideBearer(
  doc: Document,
  span: NameSpan,
  text: string,
  before: { span: NameSpan; text: string } | undefined,
): boolean {
  if (before?.span.sentence !== span.sentence || before.span.end !== span.first - 1) return false;
  const joint = doc.sentences[span.sentence]!.words[before.span.end]!.text;
  return /^(?:and|&|with)$/.test(joint) && text.endsWith(` ${before.text}`);
}

/** Words after a name within which a pronoun is likely its own. */
const NEAR = 6;

function pronounAfter(
  doc: Document,
  { sentence, end }: NameSpan,
  next: NameSpan | undefined,
  pronouns: CoreferenceLexicon['pronouns'],
): Sex | null {
  const until = next?.sentence === sentence ? Math.min(next.first, end + NEAR) : end + NEAR;
  const words = doc.sentences[sentence]!.words.slice(end, until);
  const rows = words.flatMap(({ text }) => pronouns.get(text.toLowerCase()) ?? []);
  const sex = rows.find((row) => row.person === 3)?.sex;
  return sex === 'm' || sex === 'f' ? sex : null;
}
