#!/usr/bin/env node
// Builds what is missing or older than its source (a checkout), then runs the command.
const { buildIfStale } = require('./build');
const { buildWebIfStale } = require('./build-web');

async function run() {
  buildIfStale();
  if (process.argv[2] === 'serve') await buildWebIfStale();
  // graphql-js and Express check more, and more slowly, where it isn't told.
  process.env.NODE_ENV ??= 'production';
  require('../dist/cli/main.js').main(process.argv);
}

run().catch((error) => {
  // dist/ of another user, a full disk: nothing below knows how to say so.
  console.error(`newsgraph: can't build what is missing: ${error.message}`);
  process.exitCode = 2;
});
