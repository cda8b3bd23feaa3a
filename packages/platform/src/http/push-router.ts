import express, { type Request, Router } from 'express';
import { z } from 'zod';
import { authenticate } from '../auth/authenticate.ts';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { ForbiddenError, InvalidError } from '../errors.ts';
import { fieldErrors } from './field-errors.ts';

/** What a caller's grants must hold to push events and tasks. */
export const pushScope = 'push';

interface PushedEvent {
  /** Stays the same when the event is delivered again. */
  id: string;
}

interface PushHandler {
  accept(payload: unknown, event: PushedEvent): Promise<void>;
}

interface PushRoutes {
  verifyToken: TokenVerifier;
  /** By topic: `POST /events/{topic}` in the Pub/Sub push envelope. */
  events?: Record<string, PushHandler>;
  /** By name: `POST /tasks/{name}`, from Cloud Tasks and Cloud Scheduler. */
  tasks?: Record<string, PushHandler>;
}

/** Pairs the schema of a payload with what to do with it. Returning acknowledges; throwing has it delivered again. */
export function onPush<Schema extends z.ZodType>(
  schema: Schema,
  handle: (payload: z.output<Schema>, event: PushedEvent) => Promise<unknown>,
): PushHandler {
  return {
    async accept(payload, event) {
      const parsed = schema.safeParse(payload);
      if (!parsed.success)
        throw new InvalidError('The payload is not what this route accepts.', fieldErrors(parsed.error));
      await handle(parsed.data, event);
    },
  };
}

/** @see https://cloud.google.com/pubsub/docs/push#receive_push */
const envelopeSchema = z.object({
  message: z.object({
    messageId: z.string().min(1),
    data: z.base64(),
    attributes: z.record(z.string(), z.string()).optional(),
  }),
});

/** The routes Google pushes to. Every request carries an ID token of the push identity. */
export function pushRouter({ verifyToken, events = {}, tasks = {} }: PushRoutes): Router {
  const router = Router();
  const guard = async (request: Request) => {
    const { kind } = await authenticate(request, verifyToken, [pushScope]);
    if (kind !== 'service') throw new ForbiddenError('Only Google pushes here.');
  };
  const body = express.json({ limit: '1mb', type: () => true });

  for (const [topic, handler] of Object.entries(events)) {
    router.post(`/events/${topic}`, guardThen(guard), body, async (request, response) => {
      const { payload, event } = openEnvelope(request.body);
      await handler.accept(payload, event);
      response.status(204).end();
    });
  }
  for (const [name, handler] of Object.entries(tasks)) {
    router.post(`/tasks/${name}`, guardThen(guard), body, async (request, response) => {
      await handler.accept(request.body ?? {}, { id: request.get('x-cloudtasks-taskname') ?? name });
      response.status(204).end();
    });
  }
  return router;
}

function guardThen(guard: (request: Request) => Promise<void>): express.RequestHandler {
  return (request, _response, next) => guard(request).then(() => next(), next);
}

function openEnvelope(body: unknown): { payload: unknown; event: PushedEvent } {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success)
    throw new InvalidError('The body is not a Pub/Sub push envelope.', fieldErrors(envelope.error));
  const { messageId, data, attributes } = envelope.data.message;
  try {
    const payload: unknown = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
    return { payload, event: { id: attributes?.['event_id'] ?? messageId } };
  } catch {
    throw new InvalidError('The message data is not JSON.');
  }
}
