import { createHash } from 'node:crypto';
import type { OrderLine } from '../../order/order-line.entity.ts';

/**
 * What a form shows of a line, in short. A form that was left open while its line changed would write back what it
 * still shows.
 */
export function shownOf({ birthDetails, reasonCode, candidates }: OrderLine): string {
  const shown = JSON.stringify([reasonCode, candidates, Object.entries(birthDetails ?? {}).sort()]);
  return createHash('sha256').update(shown).digest('base64url');
}
