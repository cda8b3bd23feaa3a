import { z } from 'zod';

const LOCATION = 'projects/[^/]+/locations/[^/]+';

export const queueName = z
  .string()
  .regex(new RegExp(`^${LOCATION}/queues/[A-Za-z0-9-]{1,100}$`), 'must be projects/{p}/locations/{l}/queues/{q}');

export const taskName = z
  .string()
  .regex(
    new RegExp(`^${LOCATION}/queues/[A-Za-z0-9-]{1,100}/tasks/[A-Za-z0-9_-]{1,500}$`),
    'must be {queue}/tasks/{t}',
  );
