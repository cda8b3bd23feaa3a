import { startTestServer, type TestServer } from './test-server.ts';

declare global {
  var testServer: TestServer | undefined;
}

/** Jest's global setup: one PostgreSQL for the whole run; its superuser URL reaches the test files in TEST_POSTGRES_URL. */
export default async function globalSetup(): Promise<void> {
  globalThis.testServer = await startTestServer();
  process.env['TEST_POSTGRES_URL'] = globalThis.testServer.server.url;
}
