import { type FieldErrors, InvalidError } from '@astrall/platform/errors.ts';
import { readTimeZone, type Schedule } from './schedule.ts';
import type { SubscriptionInput } from './subscription.dto.ts';
import type { Subscription, SubscriptionFacts } from './subscription.entity.ts';

/** What a subscription that is described anew lacks, when it is left out. */
export const leftOut = { anchor_day: null, product_id: null, shopify_order_id: null, shopify_line_id: null };

/**
 * Reads what was sent of a subscription; the anchor is judged together with the kind that it has then.
 * @throws InvalidError that names each field
 */
export function readFacts(input: SubscriptionInput): SubscriptionFacts;
export function readFacts(input: Partial<SubscriptionInput>, known: Subscription): Partial<SubscriptionFacts>;
export function readFacts(input: Partial<SubscriptionInput>, known?: Subscription): Partial<SubscriptionFacts> {
  const timeZone = input.time_zone === undefined ? undefined : readTimeZone(input.time_zone);
  const errors: FieldErrors = {};
  if (input.time_zone !== undefined && !timeZone) errors['time_zone'] = ['must be a time zone such as Europe/Madrid'];
  const anchorDay = input.anchor_day === undefined ? known?.anchorDay : input.anchor_day;
  const fault = anchorFault(input.kind ?? known!.kind, anchorDay ?? null);
  if (fault) errors['anchor_day'] = [fault];
  if (Object.keys(errors).length > 0) throw new InvalidError('Some fields are not acceptable.', errors);

  const facts = {
    userId: input.user_id,
    birthProfileId: input.birth_profile_id,
    kind: input.kind,
    locale: input.locale,
    anchorDay: input.anchor_day,
    localHour: input.local_hour,
    timeZone,
    product: input.product_id,
    shopifyOrderId: input.shopify_order_id,
    shopifyLineId: input.shopify_line_id,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function anchorFault(kind: Schedule['kind'], anchorDay: number | null): string | undefined {
  if (kind === 'daily') return anchorDay === null ? undefined : 'must be null: a daily report has no day';
  if (anchorDay === null) return 'is required: a weekly or monthly report has its day';
  return kind === 'weekly' && anchorDay > 7 ? 'must be 7 or less: a week has seven days' : undefined;
}
