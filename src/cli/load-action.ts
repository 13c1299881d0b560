/* eslint-disable @typescript-eslint/no-require-imports -- an import would load what only one command needs */

/**
 * What each command does, loaded when it is done: help and mistakes are answered in a tenth of the time that loading
 * the database and the server takes.
 */
const ACTIONS = {
  read: () => require('./actions/read') as typeof import('./actions/read'),
  analyse: () => require('./actions/analyse') as typeof import('./actions/analyse'),
  ingest: () => require('./actions/ingest') as typeof import('./actions/ingest'),
  delete: () => require('./actions/delete') as typeof import('./actions/delete'),
  query: () => require('./actions/query') as typeof import('./actions/query'),
  migrate: () => require('./actions/migrate') as typeof import('./actions/migrate'),
  key: () => require('./actions/key') as typeof import('./actions/key'),
  feed: () => require('./actions/feed') as typeof import('./actions/feed'),
  job: () => require('./actions/job') as typeof import('./actions/job'),
  watch: () => require('./actions/watch') as typeof import('./actions/watch'),
  worker: () => require('./actions/worker') as typeof import('./actions/worker'),
  reanalyse: () => require('./actions/reanalyse') as typeof import('./actions/reanalyse'),
  reference: () => require('./actions/reference') as typeof import('./actions/reference'),
  export: () => require('./actions/export') as typeof import('./actions/export'),
  serve: () => require('./actions/serve') as typeof import('./actions/serve'),
  doctor: () => require('./actions/doctor') as typeof import('./actions/doctor'),
};

export function loadAction<Name extends keyof typeof ACTIONS>(
  name: Name,
): ReturnType<(typeof ACTIONS)[Name]> {
  return ACTIONS[name]() as ReturnType<(typeof ACTIONS)[Name]>;
}
