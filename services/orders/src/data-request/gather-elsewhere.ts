import { answerOf } from '@astrall/contracts/clients.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { OrdersContext } from '../context.ts';
import type { Order } from '../order/order.entity.ts';
import type { CustomerData } from './customer-data.dto.ts';

type Elsewhere = Pick<CustomerData, 'accounts' | 'birth_profiles' | 'reports' | 'documents' | 'mails'>;

/** Also what was deleted, which is hidden and not gone. */
const deleted = 'include' as const;

/**
 * What the other services hold of orders and their accounts.
 * @param ownIds accounts of which everything is told
 */
export async function gatherElsewhere(
  orders: Order[],
  ownIds: string[],
  { users, reports, notifier }: OrdersContext,
): Promise<Elsewhere> {
  const userIds = new Set(orders.flatMap(({ userId }) => userId ?? []));
  const profileIds = new Set(
    orders.flatMap(({ lines }) => lines.map(({ birthProfileId }) => birthProfileId ?? [])).flat(),
  );
  const orderIds = orders.map(({ id }) => id);

  const accounts = await each(userIds, (user_id) =>
    found(users.get('/users/{user_id}', { params: { path: { user_id }, query: { deleted } } })),
  );
  const ordered = await each(profileIds, (birth_profile_id) =>
    found(
      users.get('/birth-profiles/{birth_profile_id}', { params: { path: { birth_profile_id }, query: { deleted } } }),
    ),
  );
  const kept = await each(ownIds, (user_id) => all(users.list('/birth-profiles', { query: { user_id, deleted } })));
  const profiles = new Map([...ordered, ...kept].map((profile) => [profile.id, profile]));
  return {
    accounts,
    birth_profiles: [...profiles.values()],
    reports: await each(orderIds, (order_id) => all(reports.list('/reports', { query: { order_id } }))),
    documents: await each(ownIds, (user_id) => all(reports.list('/documents', { query: { user_id } }))),
    mails: await each(orderIds, (order_id) => all(notifier.list('/deliveries', { query: { order_id } }))),
  };
}

/** One after the other: nobody waits for it, and the services have others to answer. */
async function each<Row>(ids: Iterable<string>, ask: (id: string) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const id of ids) rows.push(...(await ask(id)));
  return rows;
}

const all = <Row>(rows: AsyncIterable<Row>): Promise<Row[]> => answerOf(Array.fromAsync(rows));

/** What is gone is not held. */
async function found<Row>(call: Promise<Row>): Promise<Row[]> {
  try {
    return [await answerOf(call)];
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}
