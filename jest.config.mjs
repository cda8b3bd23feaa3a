export default {
  roots: ['<rootDir>/packages', '<rootDir>/services', '<rootDir>/scripts'],
  testMatch: ['**/test/**/*.test.ts'],
  // `npm run check` runs the tests of what is packaged.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', 'scripts/test/(images|webhook-function).test.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  // Node's own modules, loaded once for all files of a worker (ADR 19); scripts/jest compiles what needs it.
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  transform: {},
  globalSetup: '<rootDir>/packages/local-cloud/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/packages/local-cloud/src/testing/global-teardown.ts',
  reporters: ['default', '<rootDir>/scripts/jest/closing-line-reporter.mjs'],
  maxWorkers: 2,
};
