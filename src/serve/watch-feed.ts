import type { RequestHandler } from 'express';
import type { DataSource } from 'typeorm';
import { UserError } from '../errors';
import { xmlText } from '../export/xml-text';
import type { Finding } from '../model/watch';
import { orDatabaseError } from '../store/database-error';
import { findWatch, latestFindings, type ToldWatch } from '../store/queries/watches/findings';

const LONGEST_FEED = 100;

/** `/watches/watch-3.atom`: the latest of what a watch found. */
export function watchFeed(dataSource: DataSource): RequestHandler<{ name: string }> {
  return async ({ params: { name } }, response) => {
    const [, number] = /^watch-([1-9]\d{0,14})\.atom$/.exec(name) ?? [];
    const watch = number === undefined ? null : await orDatabaseError(findWatch(dataSource, Number(number)));
    if (!watch)
      throw new UserError('WATCH_UNKNOWN', `There is no watch at /watches/${name.slice(0, 60)}.`, 404);
    const findings = await orDatabaseError(latestFindings(dataSource, watch.id, LONGEST_FEED));
    response.type('application/atom+xml').send(writeFeed(watch, findings));
  };
}

function writeFeed({ id, name }: ToldWatch, findings: readonly Finding[]): string {
  const updated = findings[0]?.at ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:newsgraph:watch-${id}</id>
  <title>${xmlText(name)}</title>
  <updated>${updated}</updated>
  <link rel="self" href="/watches/watch-${id}.atom"/>
  <author><name>Newsgraph</name></author>
${findings.map(writeEntry).join('')}</feed>
`;
}

/** An entry that links nowhere has its content in itself (RFC 4287, 4.1.1.1). */
function writeEntry({ id, what, at, node, title, before, after, sentence, article }: Finding): string {
  const link = article?.url ? `\n    <link href="${xmlText(article.url)}"/>` : '';
  const element = link === '' ? 'content' : 'summary';
  const words = [before, sentence ?? after].filter((text) => text !== null).join(' → ');
  return `  <entry>
    <id>urn:newsgraph:change-${id}</id>
    <title>${xmlText(title)}</title>
    <updated>${at}</updated>
    <category term="${what}"/>${link}
    <${element}>${xmlText([words, article?.title, node].filter(Boolean).join(' · '))}</${element}>
  </entry>
`;
}
