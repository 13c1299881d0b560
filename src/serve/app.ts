import type { RequestListener, Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import compression from 'compression';
import express, {
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { MOST_TOKENS } from '../graph/answer-operation';
import type { GraphContext } from '../graph/context';
import { printGraph, theGraph } from '../graph/schema';
import type { Logger } from '../log';
import { admitByKey, admitLocal, type FindKey, isFromHere, keyOf, lookUp } from './access';
import { type CrossOrigin, crossOrigin } from './cross-origin';
import { directPosts, type Stations } from './direct-posts';
import { eventStream } from './event-stream';
import { formatError } from './format-error';
import { graphContexts } from './graph-contexts';
import { graphqlEndpoint } from './graphql-endpoint';
import { healthRoutes } from './health';
import { exportRoute } from './export-route';
import { answerErrors, notFound } from './http-errors';
import { KnownOperations } from './known-operations';
import { LANDING_PAGE } from './landing-page';
import { createMetrics, type Metrics } from './metrics';
import { plannedQueries, stringifyResult } from './planned-queries';
import { bodyReader } from './read-body';
import { countWork } from '../store/queries/count-work';
import { addSecurityHeaders } from './security-headers';
import type { ServerSettings } from './server-settings';
import { watchFeed } from './watch-feed';
import { serveSockets } from './subscriptions';

const DRAIN_MS = 10_000;

/** What answers requests, and how to end it. */
export async function createApp(
  settings: ServerSettings,
  http: Server,
): Promise<{ answer: RequestListener; stop: () => Promise<void> }> {
  const { dataSource, log, config } = settings;
  const known = new KnownOperations();
  const apollo = createApollo(log, http, known);
  await apollo.start();
  const metrics = createMetrics(() => countWork(dataSource));
  const contextOf = graphContexts(settings);
  const keys = config.keys === 'required';
  const others = crossOrigin(config.corsOrigins ?? []);
  const stations: Stations = {
    receive: receiver(metrics, others),
    admit: keys ? admitByKey(dataSource) : admitLocal,
    readBody: bodyReader(),
    endpoint: graphqlEndpoint(apollo, contextOf, known),
    answerError: answerErrors(log),
  };
  const findKey: FindKey = (authorization) =>
    keys ? keyOf((secret) => lookUp(dataSource, secret), authorization) : Promise.resolve(undefined);
  const stream = eventStream(contextOf, findKey);
  const app = createExpress(settings, metrics, stations, stream.handle, others);
  const endSockets = serveSockets(http, {
    contextOf,
    findKey,
    isTrusted: (request) => keys || isFromHere(request, others.allows),
    report: (error) => log.error({ err: error }, 'A WebSocket could not be opened'),
  });
  const stop = async (): Promise<void> => {
    stream.end();
    await endSockets();
    await apollo.stop();
  };
  return { answer: directPosts(stations, app), stop };
}

/** All ways to ask. */
function createExpress(
  settings: ServerSettings,
  metrics: Metrics,
  { receive, admit, readBody, endpoint, answerError }: Stations,
  stream: RequestHandler,
  { preflight }: CrossOrigin,
): Express {
  // Hashing each answer for an ETag costs more than the few that are asked again would save.
  const app = express().disable('x-powered-by').disable('etag');
  app.use((request, response, next) => {
    receive(request, response);
    next();
  });
  app.use(preflight);
  app.use(healthRoutes(settings.dataSource));
  const guard: RequestHandler = async (request, response, next) => {
    await admit(request, response);
    next();
  };
  if (settings.config.keys === 'off') app.use(guard);
  addPages(app, settings.playground);
  if (settings.config.keys === 'required') app.use(['/graphql', '/export', '/metrics', '/watches'], guard);
  app.get('/metrics', metrics.show);
  app.get('/export', exportRoute(settings));
  app.get('/watches/:name', watchFeed(settings.dataSource));
  const read: RequestHandler = async (request, response, next) => {
    await readBody(request, response);
    next();
  };
  app.use('/graphql', read, stream, endpoint);
  app.use(notFound);
  app.use((error: Error, request: Request, response: Response, _next: NextFunction) =>
    answerError(error, request, response),
  );
  return app;
}

function receiver(metrics: Metrics, { mark }: CrossOrigin): Stations['receive'] {
  const compress = compression({ filter: isWhole });
  return (request, response) => {
    metrics.observe(request, response);
    addSecurityHeaders(response);
    const negotiates = request.url?.startsWith('/graphql') ? 'Accept, ' : '';
    response.setHeader('Vary', `${negotiates}Accept-Encoding`);
    mark(request, response);
    // It wraps each answer, also where it then leaves it as it is.
    if (request.headers['accept-encoding'])
      compress(request as Request, response as Response, () => undefined);
  };
}

/** A stream of events must not wait until there is enough of it to compress. */
function isWhole(request: Request, response: Response): boolean {
  return !/event-stream/.test(request.headers.accept ?? '') && compression.filter(request, response);
}

function createApollo(log: Logger, httpServer: Server, known: KnownOperations): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema: theGraph(),
    plugins: [
      plannedQueries(known),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      // No field has a hint: the endpoint says for all that answers aren't to be kept.
      ApolloServerPluginCacheControlDisabled(),
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
