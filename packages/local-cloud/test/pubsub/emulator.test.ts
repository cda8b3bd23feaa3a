import { v1 } from '@google-cloud/pubsub';
import { credentials } from '@grpc/grpc-js';
import { test } from '@jest/globals';
import { describeDelivery } from './delivery-contract.ts';
import { findEmulator, startEmulator } from './emulator.ts';

const PROJECT = 'astrall-test';
const emulator = findEmulator();

if ('missing' in emulator) {
  process.stderr.write(`skipped, ${emulator.missing}\n`);
  test.skip(emulator.missing, () => {});
} else {
  describeDelivery("Google's emulator", async () => {
    const { port, close } = await startEmulator(emulator.jar);
    // Over gRPC: the emulator's REST door refuses fields that are newer than itself, which the clients send empty.
    const options = { apiEndpoint: '127.0.0.1', port, projectId: PROJECT, sslCreds: credentials.createInsecure() };
    const clients = {
      publisher: new v1.PublisherClient(options),
      subscriber: new v1.SubscriberClient(options),
    };
    return {
      clients,
      project: PROJECT,
      async close() {
        await Promise.all([clients.publisher.close(), clients.subscriber.close()]);
        await close();
      },
    };
  });
}
