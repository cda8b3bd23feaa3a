import { ConflictError, InvalidError, NotFoundError, UnavailableError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { completeDetails } from '../order/complete-details.ts';
import { askingLines } from './asked-details.ts';
import type { DetailsRequest } from './details-request.entity.ts';
import type { Refusal } from './page/page-words.ts';
import { type AnswerFaults, type AnswerForm, readAnswer } from './page/read-answer.ts';
import { shownOf } from './page/shown-line.ts';

/** A person needs few; a program that holds a link would have users keep a birth profile for each. */
const maxAnswersPerLine = 20;

/** How much of the time that a request has users may take, so that the page answers itself when users does not. */
const shareOfUsers = 0.7;

/** `settled`: there is nothing left to say, whether this answer was taken or another came first. */
export type Answered =
  | { outcome: 'settled' }
  | { outcome: 'faults'; faults: AnswerFaults }
  | { outcome: Exclude<Refusal, 'faults'> };

/** Takes a customer's answer for one line of their order. */
export async function answerRequest(
  request: DetailsRequest,
  form: AnswerForm,
  context: OrdersContext,
): Promise<Answered> {
  const { order } = request;
  const line = askingLines(order.lines).find(({ id }) => id === form['line_id']);
  if (!line) return { outcome: 'settled' };
  if ((form['shown'] ?? shownOf(line)) !== shownOf(line)) return { outcome: 'changed' };
  const input = readAnswer(form, line, new Date().toISOString().slice(0, 10));
  if ('faults' in input) return { outcome: 'faults', faults: input.faults };
  const em = context.orm.em.fork();
  if (!(await countAnswer(em, request))) return { outcome: 'tooMany' };
  try {
    const signal = AbortSignal.timeout(context.config.ANSWER_TIMEOUT_MS * shareOfUsers);
    await completeDetails(order.id, line.id, input, context, { by: 'customer', signal });
    return { outcome: 'settled' };
  } catch (error) {
    // Another answer was quicker, or the order was cancelled: the page says how it stands.
    if (error instanceof ConflictError || error instanceof NotFoundError) return { outcome: 'settled' };
    await uncountAnswer(em, request);
    if (error instanceof InvalidError) return { outcome: 'refused' };
    if (!(error instanceof UnavailableError)) throw error;
    context.logger.warn({ err: error, event: 'details_answer_delayed', order_id: order.id }, 'an answer was not taken');
    return { outcome: 'unavailable' };
  }
}

/** Answers that come at once are counted one by one, before users keeps anything of them. */
async function countAnswer(em: EntityManager, { id, order }: DetailsRequest): Promise<boolean> {
  const reports = order.lines.filter((line) => line.reportState !== 'none').length;
  const counted = await em.execute(
    'update details_request set answers = answers + 1 where id = ? and answers < ? returning id',
    [id, maxAnswersPerLine * reports],
  );
  return counted.length > 0;
}

/** What was not taken is no answer. */
async function uncountAnswer(em: EntityManager, { id }: DetailsRequest): Promise<void> {
  await em.execute('update details_request set answers = answers - 1 where id = ?', [id]);
}
