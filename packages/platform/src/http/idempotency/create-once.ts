import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request } from 'express';
import { principalName, principalOf } from '../../auth/principal.ts';
import { ConflictError, InvalidError, UnprocessableError } from '../../errors.ts';

const keyShape = /^[\x21-\x7e]{1,255}$/;

/** Keys are remembered this long. */
const keptFor = '24 hours';

/**
 * Runs what a POST creates in one transaction. With an `Idempotency-Key` the answer commits together with it, so that a
 * repetition gets the first answer and creates nothing, whenever either of them broke off; a request that was refused
 * is not remembered. Keys belong to their principal and their path.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 * @throws ConflictError while the first request is in flight, UnprocessableError for another body under the same key
 */
export function createOnce<View extends object>(
  request: Request,
  em: EntityManager,
  create: (em: EntityManager) => Promise<View>,
): Promise<View> {
  const id = idOf(request);
  if (id === undefined) return em.transactional(create);
  const requestSha256 = sha256(JSON.stringify(request.body ?? null));

  return em.transactional(async (transaction) => {
    const [lock] = await transaction.execute('select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as mine', [id]);
    if (!lock!['mine']) throw new ConflictError('The first request with this Idempotency-Key has not ended yet.');
    const known = await answerOf(id, transaction);
    if (known) {
      if (known.request_sha256 !== requestSha256) {
        throw new UnprocessableError('This Idempotency-Key came with another body before.');
      }
      request.res?.set('Idempotency-Replayed', 'true');
      return JSON.parse(known.answer) as View;
    }
    const view = await create(transaction);
    await transaction.execute(
      `insert into idempotent_answer (id, request_sha256, answer, created_at) values (?, ?, ?, now())
       on conflict (id) do update set request_sha256 = excluded.request_sha256, answer = excluded.answer,
         created_at = excluded.created_at`,
      [id, requestSha256, JSON.stringify(view)],
    );
    return view;
  });
}

/** Whether the request repeats one that was answered, so that nothing is created for it, and no room has to be. */
export async function isRepetition(request: Request, em: EntityManager): Promise<boolean> {
  const id = idOf(request);
  return id !== undefined && (await answerOf(id, em)) !== undefined;
}

/** @throws InvalidError for a key that cannot be */
function idOf(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined) return undefined;
  if (!keyShape.test(key)) {
    throw new InvalidError('The Idempotency-Key is not acceptable.', {
      'Idempotency-Key': ['must have 1 to 255 visible ASCII characters'],
    });
  }
  return sha256(principalName(principalOf(request)), request.method, request.path.replace(/\/$/, ''), key);
}

async function answerOf(id: string, em: EntityManager) {
  const [known] = await em.execute<{ request_sha256: string; answer: string }[]>(
    `select request_sha256, answer from idempotent_answer where id = ? and created_at > now() - interval '${keptFor}'`,
    [id],
  );
  return known;
}

/** Forgets keys that are old enough. */
export async function forgetIdempotencyKeys(em: EntityManager): Promise<void> {
  await em.execute(`delete from idempotent_answer where created_at < now() - interval '${keptFor}'`);
}

function sha256(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
