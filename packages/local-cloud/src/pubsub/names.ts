import { z } from 'zod';

const ID = '[A-Za-z](?:[\\w.~+%-]){2,254}';

export const topicName = z
  .string()
  .regex(new RegExp(`^projects/[^/]+/topics/${ID}$`), 'must be projects/{p}/topics/{t}');

export const subscriptionName = z
  .string()
  .regex(new RegExp(`^projects/[^/]+/subscriptions/${ID}$`), 'must be projects/{p}/subscriptions/{s}');
