const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, useDefineForClassFields: true },
    target: 'es2023',
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export default {
  roots: ['<rootDir>/packages', '<rootDir>/services', '<rootDir>/scripts'],
  testMatch: ['**/test/**/*.test.ts'],
  // `npm run check` runs the tests of what is packaged.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', 'scripts/test/(images|webhook-function).test.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  globalSetup: '<rootDir>/packages/local-cloud/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/packages/local-cloud/src/testing/global-teardown.ts',
  reporters: ['default', '<rootDir>/scripts/closing-line-reporter.mjs'],
  maxWorkers: 3,
  // Modules of a test file that are ECMAScript ones are never let go; collecting that garbage costs more than a new worker.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60_000,
};
