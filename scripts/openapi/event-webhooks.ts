import {
  detailsRequested,
  documentUploaded,
  orderHandedOver,
  passwordResetRequested,
  reportCompleted,
  reportRequested,
  shopifyEvent,
  variantCompleted,
  variantRequested,
} from '@astrall/contracts/events.ts';
import { type ServiceName, topics } from '@astrall/contracts/topology.ts';
import { z } from 'zod';
import type { Document, Schema } from './document.ts';

interface Publication {
  publisher: ServiceName;
  summary: string;
  description: string;
  payload: z.ZodType;
  example: object;
}

type Topic = (typeof topics)[keyof typeof topics];

const ids = {
  report_id: '0199c0de-0000-7000-8000-000000000001',
  order_id: '0199c0de-0000-7000-8000-000000000002',
  order_line_id: '0199c0de-0000-7000-8000-000000000003',
  user_id: '0199c0de-0000-7000-8000-000000000004',
  birth_profile_id: '0199c0de-0000-7000-8000-000000000005',
};

const documentId = '0199c0de-0000-7000-8000-000000000006';
const variantId = '0199c0de-0000-7000-8000-000000000007';

const publications: Record<Topic, Publication> = {
  [topics.shopifyEvents]: {
    publisher: 'orders',
    summary: 'A webhook was stored',
    description: 'A delivery of Shopify lies with orders, which acts on it.',
    payload: shopifyEvent,
    example: { delivery_id: ids.report_id, shop: 'astrall.myshopify.com', topic: 'orders/paid' },
  },
  [topics.pdfGeneration]: {
    publisher: 'orders',
    summary: 'A report is wanted',
    description: 'A paid line has all its birth details. The same report with another birth profile is a correction.',
    payload: reportRequested,
    example: { ...ids, kind: 'natal', period: 'once', locale: 'es', shop: 'astrall.myshopify.com' },
  },
  [topics.taskCompletion]: {
    publisher: 'reports',
    summary: 'A report ended',
    description: 'It lies in the bucket, or cannot be made as asked.',
    payload: reportCompleted,
    example: {
      ...ids,
      kind: 'natal',
      locale: 'es',
      status: 'ready',
      object_name: 'orders/0199c0de/natal.pdf',
      pdf_sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      pdf_pages: 24,
    },
  },
  [topics.detailsRequest]: {
    publisher: 'orders',
    summary: 'A customer has to be asked',
    description: 'Lines of an order wait for birth details that its customer can tell; the mail goes out with a link.',
    payload: detailsRequested,
    example: { request_id: ids.report_id, order_id: ids.order_id, user_id: ids.user_id },
  },
  [topics.passwordReset]: {
    publisher: 'users',
    summary: 'A password is to be reset',
    description: 'Somebody asked for a link to set a password; the mail goes out with it.',
    payload: passwordResetRequested,
    example: { reset_id: ids.report_id, user_id: ids.user_id },
  },
  [topics.documentUpload]: {
    publisher: 'reports',
    summary: 'A document was uploaded',
    description: 'It lies in the bucket, and is to be read.',
    payload: documentUploaded,
    example: { document_id: documentId },
  },
  [topics.variantGeneration]: {
    publisher: 'reports',
    summary: 'A variant is wanted',
    description: 'Somebody asked for another form of a document.',
    payload: variantRequested,
    example: { variant_id: variantId, document_id: documentId },
  },
  [topics.orderHandedOver]: {
    publisher: 'orders',
    summary: 'An order went over to another customer',
    description: 'The customer it was before is not to see its birth profiles any more.',
    payload: orderHandedOver,
    example: { order_id: ids.order_id, user_id: ids.user_id, birth_profile_ids: [ids.birth_profile_id] },
  },
  [topics.variantCompletion]: {
    publisher: 'reports',
    summary: 'A variant ended',
    description: 'It lies in the bucket, or cannot be made.',
    payload: variantCompleted,
    example: {
      variant_id: variantId,
      document_id: documentId,
      user_id: ids.user_id,
      kind: 'summary',
      status: 'ready',
      object_name: `documents/${documentId}/${variantId}.pdf`,
      pdf_sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      pdf_pages: 2,
    },
  },
};

/** What the service tells whoever subscribes to its topics: Pub/Sub pushes it, with an ID token, until it is acknowledged. */
export function addEventWebhooks(document: Document, service: ServiceName): void {
  for (const [topic, publication] of Object.entries(publications)) {
    if (publication.publisher !== service) continue;
    const { summary, description, payload, example } = publication;
    const name = topic.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { $schema: _dialect, ...schema } = z.toJSONSchema(payload) as Schema & { $schema?: string };
    document.components.schemas[`${name}Event`] = { description, ...schema };
    document.webhooks = {
      ...document.webhooks,
      [topic]: {
        post: {
          operationId: `${name}Event`,
          summary,
          description: `${description} Pushed to a subscriber's \`/events/${topic}\`; anything but 2xx has it pushed again. An event can come more than once and in any order.`,
          tags: ['events'],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: envelopeOf(`${name}Event`), example: enveloped(example) } },
          },
          responses: { '204': { description: 'Acknowledged' } },
        },
      },
    };
  }
  const told = Object.values(publications).some(({ publisher }) => publisher === service);
  if (told) document.tags?.push({ name: 'events', description: 'What services tell each other, through Pub/Sub.' });
}

/** @see https://cloud.google.com/pubsub/docs/push#receive_push */
function envelopeOf(schemaName: string): Schema {
  const data = {
    type: 'string',
    description: 'The event as JSON, in base64.',
    contentEncoding: 'base64',
    contentMediaType: 'application/json',
    contentSchema: { $ref: `#/components/schemas/${schemaName}` },
  };
  return {
    type: 'object',
    properties: {
      message: {
        type: 'object',
        properties: {
          messageId: { type: 'string', description: 'Another one for each publication.' },
          data,
          attributes: {
            type: 'object',
            description: '`event_id` stays the same when the event is published again.',
            additionalProperties: { type: 'string' },
          },
        },
        required: ['messageId', 'data'],
      },
      subscription: { type: 'string' },
    },
    required: ['message'],
  };
}

function enveloped(event: object): object {
  const data = Buffer.from(JSON.stringify(event)).toString('base64');
  return { message: { messageId: '1', data, attributes: { event_id: '0199c0de-0000-7000-8000-000000000009' } } };
}
