import { ConflictError, InvalidError, NotFoundError, UnavailableError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { completeDetails } from '../order/complete-details.ts';
import { askingLines } from './asked-details.ts';
import type { DetailsRequest } from './details-request.entity.ts';
import { type AnswerFaults, type AnswerForm, readAnswer } from './page/read-answer.ts';

/** A person needs few; a program that holds a link would have users keep a birth profile for each. */
const maxAnswers = 50;

/** `settled`: there is nothing left to say, whether this answer was taken or another came first. */
export type Answered =
  | { outcome: 'settled' }
  | { outcome: 'faults'; faults: AnswerFaults }
  | { outcome: 'refused' | 'tooMany' | 'unavailable' };

/** Takes a customer's answer for one line of their order. */
export async function answerRequest(
  request: DetailsRequest,
  form: AnswerForm,
  context: OrdersContext,
): Promise<Answered> {
  const { order } = request;
  const line = askingLines(order.lines).find(({ id }) => id === form['line_id']);
  if (!line) return { outcome: 'settled' };
  const input = readAnswer(form, line, new Date().toISOString().slice(0, 10));
  if ('faults' in input) return { outcome: 'faults', faults: input.faults };
  if (!(await countAnswer(context.orm.em.fork(), request))) return { outcome: 'tooMany' };
  try {
    await completeDetails(order.id, line.id, input, context, 'customer');
    return { outcome: 'settled' };
  } catch (error) {
    // Another answer was quicker, or the order was cancelled: the page says how it stands.
    if (error instanceof ConflictError || error instanceof NotFoundError) return { outcome: 'settled' };
    if (error instanceof InvalidError) return { outcome: 'refused' };
    if (!(error instanceof UnavailableError)) throw error;
    context.logger.warn({ err: error, event: 'details_answer_delayed', order_id: order.id }, 'an answer was not taken');
    return { outcome: 'unavailable' };
  }
}

/** Answers that come at once are counted one by one. */
async function countAnswer(em: EntityManager, { id }: DetailsRequest): Promise<boolean> {
  const counted = await em.execute(
    'update details_request set answers = answers + 1 where id = ? and answers < ? returning id',
    [id, maxAnswers],
  );
  return counted.length > 0;
}
