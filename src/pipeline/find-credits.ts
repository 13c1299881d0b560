import type { ActorKey, FoundActor } from '../model/actor';
import type { Credit } from '../model/analysed-article';
import type { Article, CreditRole } from '../model/article';
import type { Findings } from '../model/findings';

/** Whom the article credits (the wires that ingest read) and whom it cites (who reported or said what it quotes). */
export function findCredits(
  article: Article,
  findings: Findings,
  wires: ActorKey[],
  outlet: ActorKey | null,
): Credit[] {
  const own = new Set([...wires, outlet]);
  const sources = findings.quotes.flatMap(({ reportedBy, speakers }) => [...reportedBy, ...speakers]);
  const actors = new Map(findings.actors.map((actor) => [actor.id, actor]));
  const cited = [...new Set(sources)].filter((key) => !own.has(key));
  return [
    ...wires.map((actor) => ({
      actor,
      role: 'WIRE' as const,
      evidence: wordsOf(article, findings, actor, 'last'),
    })),
    ...cited.flatMap((actor) => {
      const role = citedRole(actors.get(actor));
      return role ? [{ actor, role, evidence: wordsOf(article, findings, actor, 'first') }] : [];
    }),
  ];
}

function citedRole(actor: FoundActor | undefined): CreditRole | null {
  if (actor?.kind === 'NEWS_AGENCY') return 'CITED_AGENCY';
  return actor?.kind === 'OUTLET' ? 'CITED_OUTLET' : null;
}

/** A credit stands at the end ("(AP)"), a citation where it is first made. Without a mention, the name as it stands. */
function wordsOf(
  article: Article,
  findings: Findings,
  key: ActorKey,
  which: 'first' | 'last',
): Credit['evidence'] {
  const mentions = findings.mentions.filter(({ actor, kind }) => actor === key && kind === 'NAME');
  const mention = which === 'first' ? mentions[0] : mentions.at(-1);
  if (mention) {
    const { start, end, confidence, rule } = mention;
    return { span: [start, end], confidence, rule };
  }
  const name = findings.actors.find(({ id }) => id === key)?.name ?? '';
  const start = wholeWord(article.text, name);
  return start < 0 ? null : { span: [start, start + name.length], confidence: 0.8, rule: 'credit-by-name' };
}

/** The last place where the name is not a part of a longer word: "AP", but not in "APPLE". */
function wholeWord(text: string, name: string): number {
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  if (name === '') return -1;
  for (
    let start = text.lastIndexOf(name);
    start >= 0;
    start = start === 0 ? -1 : text.lastIndexOf(name, start - 1)
  ) {
    if (!isLetter(text[start - 1]) && !isLetter(text[start + name.length])) return start;
  }
  return -1;
}
