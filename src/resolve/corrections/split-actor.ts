import type { ActorKey, FoundActor, FoundName } from '../../model/actor';
import type { AnalysedArticle } from '../../model/analysed-article';
import type { ArticleCorrection } from '../../model/correction';
import type { Findings } from '../../model/findings';
import { graphActor } from '../../model/graph-actor';
import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import { anchorFinder, nearestTo } from './find-anchor';
import { moveFindings, type Move } from './move-findings';

type Split = Extract<ArticleCorrection, { kind: 'SPLIT' }>;

/**
 * Gives mentions to an actor of their own. Quotes, roles, meetings and relations follow where their own words hold a
 * moved mention, or, where they hold none of the actor, where all its mentions of the sentence or of the whole text
 * were moved.
 */
export function splitActor(analysed: AnalysedArticle, split: Split): AnalysedArticle {
  const { article, findings } = analysed;
  const find = anchorFinder(article.text);
  const moved = new Set(
    split.mentions.flatMap((anchor) => {
      const place = find(anchor);
      const at = place ? nearestTo(place, findings.mentions, ({ start, end }) => [start, end]) : -1;
      return findings.mentions[at] ?? [];
    }),
  );
  if (moved.size === 0) return analysed;
  const made = graphActor(split.actor);
  const move = mover(findings, moved, made);
  return {
    ...analysed,
    findings: moveFindings(
      {
        ...findings,
        actors: splitActors(findings, moved, move, newActor(findings, moved, made, split.name)),
        mentions: findings.mentions.map((mention) =>
          moved.has(mention) ? { ...mention, actor: made } : mention,
        ),
      },
      move,
    ),
    outlet: analysed.outlet && move(analysed.outlet, []),
    authors: analysed.authors.map((author) => move(author, [])),
    credits: analysed.credits.map((credit) => ({
      ...credit,
      actor: move(credit.actor, credit.evidence ? [credit.evidence.span] : []),
    })),
    dateline: analysed.dateline && move(analysed.dateline, []),
  };
}

function mover(findings: Findings, moved: ReadonlySet<FoundMention>, made: ActorKey): Move {
  const mentions = new Map<ActorKey, FoundMention[]>();
  for (const mention of findings.mentions) {
    const of = mentions.get(mention.actor);
    if (of) of.push(mention);
    else mentions.set(mention.actor, [mention]);
  }
  const touched = new Set([...moved].map(({ actor }) => actor));
  return (key, words) => {
    if (!touched.has(key)) return key;
    const all = mentions.get(key) ?? [];
    const near = [words, words.flatMap((span) => sentenceOf(findings, span))]
      .map((spans) => all.filter((mention) => spans.some((span) => overlaps(mention, span))))
      .find((found) => found.length > 0);
    return (near ?? all).every((mention) => moved.has(mention)) ? made : key;
  };
}

function sentenceOf({ sentences }: Findings, [start]: Span): Span[] {
  return sentences.filter((sentence) => sentence[0] <= start && start < sentence[1]);
}

function overlaps({ start, end }: FoundMention, span: Span): boolean {
  return start < span[1] && span[0] < end;
}

/** The new actor, by the name that a person gave and the names that its mentions use. */
function newActor(
  { actors }: Findings,
  moved: ReadonlySet<FoundMention>,
  made: ActorKey,
  name: string,
): FoundActor {
  const [first] = moved;
  const known = actors.find(({ id }) => id === made);
  const from = actors.find(({ id }) => id === first?.actor);
  const used = actors.flatMap(({ names }) =>
    names.flatMap((form) => {
      const spans = form.spans.filter((span) => isMoved(span, moved));
      return spans.length === 0 ? [] : [{ ...form, spans }];
    }),
  );
  const type = first?.type ?? known?.type ?? 'PERSON';
  const names: FoundName[] = [
    ...(known?.names ?? [{ text: name, kind: 'PRIMARY' as const, spans: [] }]),
    ...used.filter(({ text }) => text !== name),
  ];
  return {
    id: made,
    type,
    name,
    names,
    ...(from?.kind === undefined ? {} : { kind: from.kind }),
    ...(from?.countryCode === undefined ? {} : { countryCode: from.countryCode }),
  };
}

/** An actor whose mentions were all moved is none of the article's any more. */
function splitActors(
  { actors }: Findings,
  moved: ReadonlySet<FoundMention>,
  move: Move,
  made: FoundActor,
): FoundActor[] {
  const left = actors.filter(({ id }) => id !== made.id && move(id, []) === id);
  const others = left.map((actor) => ({
    ...withoutNames(actor, moved),
    ...(actor.of === undefined ? {} : { of: move(actor.of, []) }),
  }));
  return [...others, made];
}

/** A name that only moved mentions use goes with them. */
function withoutNames(actor: FoundActor, moved: ReadonlySet<FoundMention>): FoundActor {
  const names = actor.names.flatMap((name) => {
    const spans = name.spans.filter((span) => !isMoved(span, moved));
    return spans.length === 0 && name.spans.length > 0 ? [] : [{ ...name, spans }];
  });
  return { ...actor, names };
}

function isMoved([start, end]: Span, moved: ReadonlySet<FoundMention>): boolean {
  return [...moved].some((mention) => mention.start <= start && end <= mention.end);
}
