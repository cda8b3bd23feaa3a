import type { OrderLine } from '../order/order-line.entity.ts';

/** What a customer can be asked for. */
export type AskedDetail = 'date' | 'time' | 'place';

/** What a line that waits lacks: by its reason, and beside that what nobody understood so far. */
export function askedDetails({ birthDetails, reasonCode }: OrderLine): AskedDetail[] {
  // Users does not say which of the details it refuses.
  if (reasonCode === 'details_refused') return ['date', 'time', 'place'];
  const [aboutFirst] = (reasonCode ?? '').split('_');
  const asked = new Set<AskedDetail>();
  if (aboutFirst === 'date' || !birthDetails?.birth_date) asked.add('date');
  if (aboutFirst === 'time' || birthDetails?.birth_time === undefined) asked.add('time');
  if (aboutFirst === 'place' || !birthDetails?.birth_place) asked.add('place');
  return [...asked];
}

/** The lines that the customer can help on, in the order's own order. */
export function askingLines(lines: Iterable<OrderLine>): OrderLine[] {
  return [...lines].filter((line) => line.asksCustomer()).sort((one, other) => one.position - other.position);
}
