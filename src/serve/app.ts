import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MOST_TOKENS } from '../graph/answer-operation';
import { clientError, isMasked } from '../graph/client-error';
import type { GraphContext } from '../graph/context';
import { printGraph, theGraph } from '../graph/schema';
import type { Logger } from '../log';
import { isFromHere, keyOf, type KeyLocals, lookUp, onlyLocalHosts, requireKey } from './access';
import { eventStream } from './event-stream';
import { type ContextOf, graphContexts } from './graph-contexts';
import { healthRoutes } from './health';
import { exportRoute } from './export-route';
import { answerErrors, notFound } from './http-errors';
import { LANDING_PAGE } from './landing-page';
import { createMetrics } from './metrics';
import { plannedQueries, stringifyResult } from './planned-queries';
import { securityHeaders } from './security-headers';
import type { ServerSettings } from './server-settings';
import { watchFeed } from './watch-feed';
import { serveSockets } from './subscriptions';

const LARGEST_BODY = '8mb';
const DRAIN_MS = 10_000;

/** The HTTP application, and how to end it. */
export async function createApp(
  settings: ServerSettings,
  http: Server,
): Promise<{ app: Express; stop: () => Promise<void> }> {
  const apollo = createApollo(settings.log, http);
  await apollo.start();
  // Hashing each answer for an ETag costs more than the few that are asked again would save.
  const app = express().disable('x-powered-by').disable('etag');
  const metrics = createMetrics();
  app.use(metrics.observe, securityHeaders, compression({ filter: isWhole }));
  app.use(healthRoutes(settings.dataSource));
  const keys = settings.config.keys === 'required';
  if (!keys) app.use(onlyLocalHosts);
  addPages(app, settings.playground);
  if (keys) app.use(['/graphql', '/export', '/metrics', '/watches'], requireKey(settings.dataSource));
  app.get('/metrics', metrics.show);
  app.get('/export', exportRoute(settings));
  app.get('/watches/:name', watchFeed(settings.dataSource));
  const contextOf = graphContexts(settings);
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY }),
    eventStream(contextOf),
    graphqlRoute(apollo, contextOf),
  );
  app.use(notFound, answerErrors(settings.log));
  const endSockets = serveSockets(http, {
    contextOf,
    findKey: (authorization) =>
      keys
        ? keyOf((secret) => lookUp(settings.dataSource, secret), authorization)
        : Promise.resolve(undefined),
    isTrusted: keys ? () => true : isFromHere,
  });
  const stop = async (): Promise<void> => {
    await endSockets();
    await apollo.stop();
  };
  return { app, stop };
}

/** A stream of events must not wait until there is enough of it to compress. */
function isWhole(request: Request, response: Response): boolean {
  return !/event-stream/.test(request.headers.accept ?? '') && compression.filter(request, response);
}

function createApollo(log: Logger, httpServer: Server): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema: theGraph(),
    plugins: [
      plannedQueries,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stringifyResult,
    formatError: (formatted, error) => formatError(formatted, error, log),
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
}

/** Apollo has put its code into `formatted`; the error itself says whether a client may see it. */
function formatError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) {
    log.error({ err: error }, 'A request failed');
    return { ...formatted, message: 'Something went wrong in the server. Its log has the details.' };
  }
  if (isMasked(error)) log.error({ err: error.originalError }, 'A request failed');
  const told = clientError(error);
  return { ...told, extensions: { ...formatted.extensions, ...told.extensions } };
}

function graphqlRoute(apollo: ApolloServer<GraphContext>, contextOf: ContextOf): RequestHandler {
  return expressMiddleware(apollo, {
    context: ({ res }) => Promise.resolve(contextOf((res.locals as KeyLocals).key)),
  });
}

function addPages(app: Express, playground: string | undefined): void {
  const schema = printGraph(theGraph());
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain').send(schema));
  app.get('/', (_request, response) => void response.type('html').send(LANDING_PAGE));
  if (!playground) return;
  app.use('/graphiql', express.static(playground));
  // A person who opens the address in a browser, with no query: its answer would be an error about headers.
  app.get('/graphql', (request, response, next) => {
    const wantsPage = request.accepts(['json', 'html']) === 'html' && request.query['query'] === undefined;
    if (wantsPage) response.redirect('/graphiql/');
    else next();
  });
}
