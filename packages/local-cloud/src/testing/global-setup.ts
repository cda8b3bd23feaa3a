import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { startTestServer, type TestServer } from './test-server.ts';

declare global {
  var testServer: TestServer | undefined;
}

const memoryFolder = '/dev/shm';
const neededBytes = 4 * 2 ** 30;

/**
 * Jest's global setup: one PostgreSQL for the whole run. Its superuser URL reaches the test files in TEST_POSTGRES_URL,
 * the folder of the keys in TEST_IDENTITY_DIR; temporary folders are made in memory where there is enough of it.
 */
export default async function globalSetup(): Promise<void> {
  if (await hasRoom(memoryFolder)) process.env['TMPDIR'] = memoryFolder;
  globalThis.testServer = await startTestServer();
  process.env['TEST_POSTGRES_URL'] = globalThis.testServer.server.url;
  process.env['TEST_IDENTITY_DIR'] = globalThis.testServer.identityDir;
}

async function hasRoom(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= neededBytes;
  } catch {
    return false;
  }
}
