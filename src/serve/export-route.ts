import type { Request, RequestHandler, Response } from 'express';
import { UserError } from '../errors';
import type { ExportFormat } from '../export/export-format';
import { exportGraph } from '../export/export-graph';
import { readExportRequest } from '../export/export-request';
import { EXPORT_FORMATS } from '../export/formats';
import { readArticleFilter } from '../graph/inputs/read-article-filter';
import type { ServerSettings } from './server-settings';
import { written } from './written';

/** Each holds a connection of the pool for as long as its client reads. */
const MOST_AT_ONCE = 3;

const PARAMETERS = ['format', 'records', 'filter'];
type Parameters = Readonly<Partial<Record<'format' | 'records' | 'filter', string>>>;

/**
 * `/export?format=csv&records=quotes&filter={…}`: as the command writes it, as a download. What goes wrong after the
 * first bytes cuts the connection, so that nobody takes a part for the whole.
 */
export function exportRoute({ dataSource, log }: ServerSettings): RequestHandler {
  let running = 0;
  return async (request, response) => {
    const { format, records, filter } = readParameters(request);
    const asked = readExportRequest(format, records);
    const chosen = filter === undefined ? undefined : readArticleFilter(filter);
    if (request.method === 'HEAD') return void describe(response, EXPORT_FORMATS[asked.format]).end();
    if (running >= MOST_AT_ONCE) throw busy();
    running += 1;
    try {
      await send(response, EXPORT_FORMATS[asked.format], exportGraph(dataSource, asked, chosen));
    } catch (error) {
      if (!response.headersSent) throw error;
      log.error({ err: error }, 'An export failed');
      response.destroy();
    } finally {
      running -= 1;
    }
  };
}

/**
 * Waits for the first piece before it answers: what is wrong with the request shows by then. A client that hangs up, or
 * reads no more, ends the reading.
 */
async function send(response: Response, format: ExportFormat, text: AsyncGenerator<string>): Promise<void> {
  const first = await text.next();
  describe(response, format);
  try {
    if (!first.done && !(await written(response, first.value))) return;
    for await (const piece of text) if (!(await written(response, piece))) return;
    response.end();
  } finally {
    await text.return(undefined);
  }
}

function describe(response: Response, format: ExportFormat): Response {
  return response.attachment(`newsgraph.${format.extension}`).set('content-type', format.mediaType);
}

function readParameters({ query }: Request): Parameters {
  for (const [name, value] of Object.entries(query)) {
    if (!PARAMETERS.includes(name)) throw badInput(`/export takes ${PARAMETERS.join(', ')}, not ${name}.`);
    if (typeof value !== 'string') throw badInput(`Give ${name} once.`);
  }
  return query;
}

function badInput(message: string): UserError {
  return new UserError('BAD_USER_INPUT', message, 400);
}

function busy(): UserError {
  return new UserError('BUSY', 'Other exports are under way. Try again when they are done.', 503);
}
