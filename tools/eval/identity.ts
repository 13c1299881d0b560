import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import type { Article } from '../../src/model/article';
import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestArticle } from '../../src/pipeline/ingest-article';
import { withScratchDatabase } from '../scratch-database';
import { bCubed, countBy, pairKey, type Identified } from './b-cubed';
import { GOLD_TYPES, publishedOf } from './names';
import { excerpt, percent, type AsyncScorer, type EvalError, type GoldDocument } from './score';

interface GoldName {
  start: number;
  end: number;
  type: string;
  mention?: string;
  wiki?: string;
  instance?: string;
}

interface FoundName {
  article: number;
  start: number;
  end: number;
  type: string;
  actor: string;
}

interface Judged extends Identified {
  example: string;
}

/**
 * Who is who over all documents of a corpus, as the product decides it: each is taken into a database of its own, in
 * their order. B-cubed over found names that are gold ones by span and type, and whose identity is known.
 */
export const scoreIdentity: AsyncScorer = async (corpus, documents, analyse) => {
  const mentions = await withScratchDatabase(async (dataSource) => {
    const judged: Judged[] = [];
    const analysed = ({ text, published }: { text: string; published?: string }) => ({
      findings: analyse(text, published),
      problems: [],
    });
    const context = createIngestContext({ dataSource, version: 'eval', analyse: analysed });
    const byId = new Map<number, GoldDocument>();
    for (const document of documents) {
      byId.set((await ingestArticle(context, articleOf(document))).articleId, document);
    }
    for (const name of await foundNames(dataSource)) {
      const document = byId.get(name.article);
      if (document) judged.push(...judge(document, name));
    }
    return judged;
  });
  const { precision, recall } = bCubed(mentions);
  return {
    figures: [
      percent(corpus, 'identity B-cubed precision', precision, mentions.length),
      percent(corpus, 'identity B-cubed recall', recall, mentions.length),
    ],
    errors: errorsIn(mentions),
    judgements: [],
  };
};

/** Reports of 1996 tell their day in the dateline: "LONDON 1996-08-30". */
function articleOf(document: GoldDocument): Article {
  const value = publishedOf(document) ?? /\b19\d\d-\d\d-\d\d\b/.exec(document.text.slice(0, 500))?.[0];
  return {
    title: null,
    text: document.text,
    url: `https://eval.example/${encodeURIComponent(document.id)}`,
    outlet: null,
    published: value ? { value, origin: 'USER' } : null,
    authors: [],
    credits: [],
    language: 'en',
    topics: [],
    genre: null,
    origins: {},
  };
}

async function foundNames(dataSource: DataSource): Promise<FoundName[]> {
  return dataSource.query(`select mention.article_id::int as article, mention.start_offset as start,
      mention.end_offset as end, actor.type, actor.id::text as actor
    from mention join actor on actor.id = mention.actor_id where mention.kind = 'NAME'
    order by mention.article_id, mention.start_offset`);
}

function judge({ text, entities, ...document }: GoldDocument, found: FoundName): Judged[] {
  const limit = (document.annotatedUntil as number | undefined) ?? Infinity;
  const gold = (entities as GoldName[]).find(
    (name) =>
      name.start === found.start &&
      name.end === found.end &&
      (name.mention ?? 'name') === 'name' &&
      GOLD_TYPES[name.type] === found.type &&
      name.start < limit,
  );
  const truth = gold?.instance ?? gold?.wiki;
  if (!truth) return [];
  return [
    { truth, found: found.actor, example: `${found.article}: ${excerpt(text, found.start, found.end)}` },
  ];
}

/** Pairs of a true and a found identity that aren't the chief pair of either. */
function errorsIn(mentions: readonly Judged[]): EvalError[] {
  const both = countBy(mentions, pairKey);
  const chief = (keyOf: (mention: Judged) => string): Map<string, Judged> => {
    const best = new Map<string, Judged>();
    for (const mention of mentions) {
      const known = best.get(keyOf(mention));
      if (!known || (both.get(pairKey(mention)) ?? 0) > (both.get(pairKey(known)) ?? 0))
        best.set(keyOf(mention), mention);
    }
    return best;
  };
  const [ofFound, ofTruth] = [chief(({ found }) => found), chief(({ truth }) => truth)];
  return mentions.flatMap((mention) => {
    const owner = ofFound.get(mention.found);
    const home = ofTruth.get(mention.truth);
    const wrong = owner && owner.truth !== mention.truth;
    const apart = home && home.found !== mention.found;
    return [
      ...(wrong
        ? [
            {
              kind: `joined: ${mention.truth} with ${owner.truth}`,
              example: `${mention.example} | ${owner.example}`,
            },
          ]
        : []),
      ...(apart && !wrong
        ? [{ kind: `apart: ${mention.truth}`, example: `${mention.example} | ${home.example}` }]
        : []),
    ];
  });
}
