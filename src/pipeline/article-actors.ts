import type { ActorKey, ActorType, FoundActor, OrganisationKind } from '../model/actor';
import type { AnalysedArticle } from '../model/analysed-article';
import type { Article } from '../model/article';
import type { Findings } from '../model/findings';
import { hasThe, nameKey } from '../model/name-key';
import { findCredits } from './find-credits';
import { datelinePlace } from '../analyse/text/dateline-place';

/** Makes outlet, authors and agencies actors: those that the text mentions too are one with them. */
export function withArticleActors(article: Article, findings: Findings): AnalysedArticle {
  const actors = findings.actors.map((actor) => ({ ...actor }));
  const join = (name: string, type: ActorType, key: ActorKey, kind?: OrganisationKind): ActorKey => {
    const found = actors.find((actor) => actor.type === type && bearsName(actor, name));
    if (!found)
      actors.push({ id: key, type, name, kind, names: [{ text: name, kind: 'PRIMARY', spans: [] }] });
    else if (kind && (found.kind ?? 'OTHER') === 'OTHER') found.kind = kind;
    return found?.id ?? key;
  };
  const outlet = article.outlet === null ? null : join(article.outlet, 'ORGANISATION', 'outlet', 'OUTLET');
  const wires = article.credits.map((name, index) =>
    join(name, 'ORGANISATION', `credit${index + 1}`, 'NEWS_AGENCY'),
  );
  const authors = personalAuthors(article).map((name, index) => join(name, 'PERSON', `author${index + 1}`));
  const all = {
    ...findings,
    actors: actors.map((actor) => (actor.id === outlet ? withThe(actor, article) : actor)),
  };
  const credits = findCredits(article, all, wires, outlet);
  return {
    article,
    findings: all,
    outlet,
    authors,
    credits,
    dateline: datelinePlace(article.text, all.mentions) ?? null,
  };
}

/** A text has "a Daily Ledger reporter" where the paper calls itself The Daily Ledger. */
function withThe(actor: FoundActor, { outlet }: Article): FoundActor {
  if (outlet === null || !hasThe(outlet) || hasThe(actor.name)) return actor;
  return { ...actor, name: outlet, names: [{ text: outlet, kind: 'PRIMARY', spans: [] }, ...actor.names] };
}

function bearsName({ name, names }: FoundActor, wanted: string): boolean {
  const key = nameKey(wanted);
  return nameKey(name) === key || names.some(({ text }) => nameKey(text) === key);
}

/** Bylines also name the house: "Harbour Times", "AP". */
function personalAuthors({ authors, outlet, credits }: Article): string[] {
  const houses = new Set([outlet ?? '', ...credits].map(nameKey));
  return authors.filter((author) => nameKey(author) !== '' && !houses.has(nameKey(author)));
}
