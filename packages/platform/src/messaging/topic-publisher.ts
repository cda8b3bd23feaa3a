import { googleClientOptions } from '../google/client-options.ts';
import type { ServiceConfig } from '../service-config.ts';

export interface TopicMessage {
  data: Buffer;
  attributes: Record<string, string>;
}

/** Publishes a batch to one topic; resolves when every message is accepted. */
export interface TopicPublisher {
  publish(topic: string, messages: TopicMessage[]): Promise<void>;
  close(): Promise<void>;
}

/** Cloud Pub/Sub. The client library is loaded with the first batch, which keeps starting fast. */
export function createTopicPublisher(
  config: Pick<ServiceConfig, 'GOOGLE_CLOUD_PROJECT' | 'GOOGLE_API_ENDPOINT'>,
): TopicPublisher {
  const load = async () => {
    const { v1 } = await import('@google-cloud/pubsub');
    return new v1.PublisherClient(googleClientOptions(config));
  };
  let client: ReturnType<typeof load> | undefined;
  return {
    async publish(topic, messages) {
      client ??= load();
      const request = { topic: `projects/${config.GOOGLE_CLOUD_PROJECT}/topics/${topic}`, messages };
      await (await client).publish(request, { timeout: 5000, maxRetries: 0 });
    },
    async close() {
      await (await client)?.close();
    },
  };
}
