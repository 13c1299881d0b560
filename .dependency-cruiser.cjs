// Who may import whom. Each stage sees the model and nothing beside it; only pipeline puts stages together.
const stages = {
  model: [],
  ingest: ['model'],
  analyse: ['model'],
  resolve: ['model'],
  store: ['model'],
  pipeline: ['model', 'ingest', 'analyse', 'resolve', 'store'],
  graph: ['model', 'store', 'pipeline'],
  export: ['model', 'store'],
  serve: ['model', 'store', 'graph', 'pipeline', 'export'],
  cli: ['model', 'store', 'graph', 'pipeline', 'export', 'serve'],
  web: [],
};
const stageRules = Object.entries(stages).map(([stage, allowed]) => ({
  name: `${stage}-imports`,
  severity: 'error',
  comment: `${stage} may import only ${allowed.join(', ') || 'itself'}`,
  from: { path: `^src/${stage}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[stage, ...allowed].join('|')})/` },
}));
const finders = '(names|dates|coreference|quotes|meetings|relations)';

module.exports = {
  forbidden: [
    ...stageRules,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stages',
      severity: 'error',
      comment: 'no files, network or clock in the pure stages',
      from: { path: '^src/(model|analyse|resolve)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'settings-at-the-edge',
      severity: 'error',
      from: { path: '^src/(model|ingest|analyse|resolve|store|graph|web)/' },
      to: { path: '^src/(config|log)\\.ts$' },
    },
    {
      name: 'rows-stay-in-store',
      severity: 'error',
      from: { pathNot: '^src/store/' },
      to: { path: '^src/store/entities/' },
    },
    {
      name: 'finders-are-siblings',
      severity: 'error',
      comment: 'finders share text, syntax and lexicon, not each other',
      from: { path: `^src/analyse/${finders}/` },
      to: { path: `^src/analyse/${finders}/`, pathNot: '^src/analyse/$1/' },
    },
    {
      name: 'graph-types-import-no-resolver',
      severity: 'error',
      from: { path: '^src/graph/(types|inputs)/' },
      to: { path: '^src/graph/resolvers/' },
    },
    { name: 'no-barrels', severity: 'error', from: { path: '^src/.*/index\\.ts$' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/web/' },
  },
};
