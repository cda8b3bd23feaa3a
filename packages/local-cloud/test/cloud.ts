import { startTestCloud, type TestCloud, type TestCloudOptions } from '../src/testing/test-cloud.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/test-database.ts';
import { type GoogleClients, googleClients } from './google-clients.ts';
import { type Receiver, startReceiver } from './receiver.ts';

export const EMAIL = 'orders@astrall-test.iam.gserviceaccount.com';

export interface CloudUnderTest {
  cloud: TestCloud;
  clients: GoogleClients;
  receiver: Receiver;
  database: TestDatabase;
  close(): Promise<void>;
}

/** local-cloud on a fresh database, Google's clients for it, and an endpoint to deliver to. */
export async function startCloudUnderTest(options: Partial<TestCloudOptions> = {}): Promise<CloudUnderTest> {
  const database = await createTestDatabase();
  const cloud = await startTestCloud({ databaseUrl: database.url, identities: [EMAIL], ...options });
  const { port, project } = cloud;
  const clients = googleClients({ port, project, accessToken: cloud.accessToken(EMAIL) });
  const receiver = await startReceiver();
  return {
    cloud,
    clients,
    receiver,
    database,
    async close() {
      await receiver.close();
      await cloud.close();
      await database.drop();
    },
  };
}
