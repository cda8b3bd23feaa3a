import type { SendEmail } from '@astrall/contracts/events.ts';
import { UnavailableError } from '@astrall/platform/errors.ts';
import { googleClientOptions } from '@astrall/platform/google/client-options.ts';
import type { NotifierConfig } from '../config.ts';
import type { EmailDelivery } from './email-delivery.entity.ts';

/** The queue of mails to send. */
export interface EmailQueue {
  /**
   * Adds the task, named after its sending; a task that was added before is left alone.
   * @throws UnavailableError when the queue does not take it
   */
  enqueue(delivery: Pick<EmailDelivery, 'id' | 'sendingId'>): Promise<void>;
  close(): Promise<void>;
}

/** gRPC's code for a task whose name was used already. */
const alreadyExists = 6;

/** Cloud Tasks. The client library is loaded with the first task, which keeps starting fast. */
export function createEmailQueue(config: NotifierConfig): EmailQueue {
  const load = async () => {
    const { CloudTasksClient } = await import('@google-cloud/tasks');
    return new CloudTasksClient(googleClientOptions(config));
  };
  let client: ReturnType<typeof load> | undefined;
  return {
    async enqueue({ id, sendingId }) {
      client ??= load();
      const task: SendEmail = { delivery_id: id };
      const request = {
        parent: config.EMAIL_QUEUE,
        task: {
          name: `${config.EMAIL_QUEUE}/tasks/${sendingId}`,
          httpRequest: {
            httpMethod: 'POST' as const,
            url: new URL('/tasks/send-email', config.SERVICE_URL).href,
            headers: { 'Content-Type': 'application/json' },
            body: Buffer.from(JSON.stringify(task)),
            oidcToken: { serviceAccountEmail: config.TASKS_SERVICE_ACCOUNT, audience: config.SERVICE_URL },
          },
        },
      };
      await (await client).createTask(request, { timeout: 5000 }).catch((cause: { code?: number }) => {
        if (cause.code === alreadyExists || cause.code === 409) return;
        throw new UnavailableError('The queue of mails did not take the task.', { cause });
      });
    },
    async close() {
      await (await client)?.close();
    },
  };
}
