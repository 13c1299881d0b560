import { sql, type Sql } from '../plan/sql';
import { actorRecords } from './actor-record-sql';
import type { RecordKind } from './record';
import { actor, actors, evidence, json, meetingsOf } from './record-parts';

/**
 * The rows of a kind that belong to the chosen articles (a select of their ids), each as one JSON object, `record`,
 * with the keys of its type in record.ts. Written by hand: a record is the same whatever is asked.
 */
export const RECORD_SQL: Readonly<Record<RecordKind, (chosen: Sql) => Sql>> = {
  article: (chosen) => sql`
    select ${json({
      record: `'article'`,
      id: `'article-' || article.id`,
      url: 'article.url',
      title: 'article.title',
      outlet: actor('article.outlet_id'),
      published: 'article.published_value',
      language: 'article.language',
      genre: 'article.genre',
      topics: `(select coalesce(json_agg(json_build_object('code', topic.code, 'label', topic.label, 'scheme', topic.scheme)
        order by topic.ordinal), '[]') from article_topic topic where topic.article_id = article.id)`,
      credits: `(select coalesce(json_agg(json_build_object('actor', ${actor('credit.actor_id')}, 'role', credit.role)
        order by credit.ordinal), '[]') from article_credit credit where credit.article_id = article.id)`,
      authors: actors('article_author link where link.article_id = article.id order by link.ordinal'),
      mentions: actors(
        'article_actor link where link.article_id = article.id order by link.mention_count desc, link.actor_id',
      ),
      text: 'article.text',
    })} as record
    from article where article.id in (${chosen}) order by article.id`,

  actor: actorRecords,

  meeting: (chosen) => sql`
    select ${json({
      record: `'meeting'`,
      id: `'meeting-' || meeting.id`,
      title: 'meeting.title',
      kind: 'meeting.kind',
      status: 'meeting.status',
      date: 'meeting.date_value',
      place: actor('meeting.place_id'),
      host: actor('meeting.host_id'),
      sides: actors(
        'meeting_actor link where link.meeting_id = meeting.id and link.is_side order by link.ordinal',
      ),
      participants: `(select coalesce(json_agg(json_build_object('actor', ${actor('part.actor_id')}, 'role', part.role,
        'side', ${actor('part.side_id')}) order by part.ordinal), '[]')
        from meeting_actor part where part.meeting_id = meeting.id and not part.is_side)`,
      agenda: sql`(select coalesce(json_agg(distinct item.words), '[]') from meeting_report report join meeting_report_span item
        on item.article_id = report.article_id and item.report_id = report.id and item.part = 'AGENDA'
        where report.meeting_id = meeting.id and report.article_id in (${chosen}))`,
      evidence: sql`(select coalesce(json_agg(${evidence('report')} order by report.article_id, report.id), '[]')
        from meeting_report report where report.meeting_id = meeting.id and report.article_id in (${chosen}))`,
    })} as record
    from meeting where meeting.id in (${meetingsOf(chosen)}) order by meeting.id`,

  quote: (chosen) => sql`
    select ${json({
      record: `'quote'`,
      id: `'quote-' || quote.id`,
      kind: 'quote.kind',
      act: 'quote.act',
      text: 'quote.text',
      verbatim: `(select coalesce(json_agg(piece.words order by piece.ordinal), '[]') from quote_span piece
        where piece.article_id = quote.article_id and piece.quote_id = quote.id and piece.part = 'VERBATIM')`,
      speakers: actorsOfQuote('SPEAKER'),
      addressees: actorsOfQuote('ADDRESSEE'),
      about: actorsOfQuote('ABOUT'),
      reportedBy: actorsOfQuote('REPORTER'),
      cue: 'quote.cue',
      polarity: 'quote.polarity',
      certainty: 'quote.certainty',
      said: 'quote.said_value',
      saidAt: actor('quote.said_at_id'),
      meeting: `'meeting-' || quote.meeting_id`,
      links: sql`(select coalesce(json_agg(json_build_object('kind', link.kind, 'to', 'quote-' || link.to_quote_id,
        'basis', link.basis, 'confidence', link.confidence) order by link.to_quote_id, link.kind), '[]')
        from quote_link link where link.from_article_id = quote.article_id and link.from_quote_id = quote.id
          and link.to_article_id in (${chosen}))`,
      evidence: evidence('quote'),
    })} as record
    from quote where quote.article_id in (${chosen}) order by quote.article_id, quote.id`,

  role: (chosen) => sql`
    select ${json({
      record: `'role'`,
      id: `'role-' || role.id`,
      person: actor('role.person_id'),
      title: 'role.title',
      of: actor('role.of_id'),
      date: 'role.when_value',
      evidence: evidence('role'),
    })} as record
    from role where role.article_id in (${chosen}) order by role.article_id, role.id`,

  relation: (chosen) => sql`
    select ${json({
      record: `'relation'`,
      id: `'relation-' || relation.id`,
      kind: 'relation.kind',
      from: actor('relation.from_id'),
      to: actor('relation.to_id'),
      label: 'relation.label',
      date: 'relation.when_value',
      evidence: evidence('relation'),
    })} as record
    from relation where relation.article_id in (${chosen}) order by relation.article_id, relation.id`,

  mention: (chosen) => sql`
    select ${json({
      record: `'mention'`,
      id: `'mention-' || mention.id`,
      kind: 'mention.kind',
      actor: actor('mention.actor_id'),
      evidence: evidence('mention'),
    })} as record
    from mention where mention.article_id in (${chosen}) order by mention.article_id, mention.id`,
};

function actorsOfQuote(role: 'SPEAKER' | 'ADDRESSEE' | 'ABOUT' | 'REPORTER'): string {
  return actors(`quote_actor link where link.article_id = quote.article_id and link.quote_id = quote.id
    and link.role = '${role}' order by link.ordinal`);
}
