import { z } from 'zod';
import { bytes, text } from '../proto/fields.ts';

const MAX_MESSAGES = 1000;
const MAX_BYTES = 10_000_000;

export const pubsubMessage = z
  .strictObject({
    data: bytes.optional(),
    attributes: z.record(text.min(1).max(256), text).optional(),
    orderingKey: text.max(1024).optional(),
  })
  .refine(({ data, attributes }) => data || Object.keys(attributes ?? {}).length > 0, 'needs data or an attribute');

export const publishRequest = z
  .strictObject({ messages: z.array(pubsubMessage).min(1).max(MAX_MESSAGES) })
  .refine((request) => JSON.stringify(request).length <= MAX_BYTES, `is larger than ${MAX_BYTES} bytes`);

export type PubsubMessage = z.infer<typeof pubsubMessage>;

/** A message as it waits in the queue of a subscription. */
export interface StoredMessage {
  id: string;
  publishTime: string;
  message: PubsubMessage;
}
