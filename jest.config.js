/** Tests run through swc: fast, and it emits the decorator metadata that TypeGraphQL and TypeORM read. */
module.exports = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/tests/global-setup.ts',
  globalTeardown: '<rootDir>/tests/global-teardown.ts',
  transform: { '\\.[jt]s$': '@swc/jest' },
  // linkedom requires packages that are ES modules only. Node 20.19 and newer can, Jest can't, so they are compiled too.
  transformIgnorePatterns: [
    '/node_modules/(?!(css-select|cssomnom|css-what|boolbase|nth-check|dom[^/]*|entities|htmlparser2)/)',
  ],
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  // What a test that ran out of time goes on writing spoils the next file's: on a busy machine better late than so.
  testTimeout: 180_000,
};
