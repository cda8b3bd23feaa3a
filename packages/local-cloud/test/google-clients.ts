import { v1 } from '@google-cloud/pubsub';
import { CloudSchedulerClient } from '@google-cloud/scheduler';
import { CloudTasksClient } from '@google-cloud/tasks';
import { OAuth2Client } from 'google-auth-library';

export interface Endpoint {
  port: number;
  project: string;
  accessToken: string;
}

/** Google's clients over REST, as the services use them. */
export interface GoogleClients {
  publisher: v1.PublisherClient;
  subscriber: v1.SubscriberClient;
  tasks: CloudTasksClient;
  scheduler: CloudSchedulerClient;
}

export function googleClients({ port, project, accessToken }: Endpoint): GoogleClients {
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: accessToken });
  const options = {
    fallback: true,
    protocol: 'http',
    apiEndpoint: '127.0.0.1',
    port,
    projectId: project,
    authClient,
  } as const;
  return {
    publisher: new v1.PublisherClient(options),
    subscriber: new v1.SubscriberClient(options),
    tasks: new CloudTasksClient(options),
    scheduler: new CloudSchedulerClient(options),
  };
}
