import type { ActorDraft } from './actor-draft';
import { newDraft } from './actor-draft';
import { foldName } from '../fold-name';
import type { NameSpan } from '../name-span';
import { comparedName, mayAbbreviate } from './organisation-names';
import type { OrganisationWords } from './organisation-names';

interface Named {
  span: NameSpan;
  text: string;
}

/**
 * One organisation for each folded name; then short forms join the only longer name that they may stand for.
 * @param isForeign bodies that are of another country than the report, which "the Foreign Ministry" may not mean
 */
export function groupOrganisations(
  names: readonly Named[],
  words: OrganisationWords,
  isForeign: (name: string) => boolean,
): ActorDraft[] {
  const byName = new Map<string, ActorDraft>();
  for (const name of names) {
    const key = foldName(name.text);
    const draft = byName.get(key) ?? newDraft('ORGANISATION');
    byName.set(key, draft);
    draft.mentions.push(name);
  }
  return joinShortForms([...byName.values()], words, isForeign);
}

/** Beyond this many different organisations a text is a list, and comparing all would take too long. */
const MOST_COMPARED = 400;

function joinShortForms(
  drafts: ActorDraft[],
  words: OrganisationWords,
  isForeign: (name: string) => boolean,
): ActorDraft[] {
  if (drafts.length > MOST_COMPARED) return drafts;
  const joined = new Map<ActorDraft, ActorDraft>();
  const names = drafts.map((draft) => comparedName(draft.mentions[0]!.text, words));
  names.forEach((short, at) => {
    const longer = drafts.filter((_, other) => other !== at && mayAbbreviate(short, names[other]!, words));
    // Two foreign ministries in one text: "the Foreign Ministry" may be either, and stays apart.
    const other = names[drafts.indexOf(longer[0]!)];
    const abroad = other && other.ofCountry === short.folded && isForeign(other.name);
    if (longer.length === 1 && !abroad) joined.set(drafts[at]!, longer[0]!);
  });
  for (const [short, long] of joined) rootOf(long, joined).mentions.push(...short.mentions);
  return drafts.filter((draft) => !joined.has(draft));
}

function rootOf(draft: ActorDraft, joined: ReadonlyMap<ActorDraft, ActorDraft>): ActorDraft {
  let root = draft;
  for (let next = joined.get(root); next; next = joined.get(root)) root = next;
  return root;
}
