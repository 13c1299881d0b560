/** The playground in a real Chromium, against a real server: slow, so apart from the other tests. */
module.exports = {
  roots: ['<rootDir>/tests/web'],
  testMatch: ['**/*.browser.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  testTimeout: 120_000,
};
