#!/usr/bin/env node
// Builds what is missing or older than its source (a checkout), then runs the command.
require('./build').buildIfStale();
require('../dist/cli/main.js').main(process.argv);
