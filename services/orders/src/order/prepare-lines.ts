import { InvalidError } from '@astrall/platform/errors.ts';
import type { OrdersContext } from '../context.ts';
import {
  type BirthDetails,
  type DetailsFault,
  readBirthDetails,
  readReportLocale,
  type UnderstoodDetails,
} from '../shopify/birth-details.ts';
import { isEmailAddress } from '../shopify/email-address.ts';
import { plainProperties } from '../shopify/properties.ts';
import type { ShopifyOrder } from '../shopify/shopify-order.ts';
import type { Order } from './order.entity.ts';
import { type Customer, registerBirth, registerForCustomer } from './register-birth.ts';
import { isReport } from './report-products.ts';

/** What a line's report is asked for with, or why it cannot be. */
type LineDetails = { userId: string; birthProfileId: string } | DetailsFault;

interface PreparedLine {
  /** The language of the report. */
  locale: 'es' | 'en';
  understood: UnderstoodDetails;
  details: LineDetails;
}

/** Who bought, when users knows; and the report lines by Shopify's line id. */
export interface PreparedLines {
  userId: string | null;
  lines: Map<string, PreparedLine>;
}

/**
 * Reads the birth data of every report line and makes sure that users knows the customer and each birth profile.
 * @param known the order as it was before, whose customer stays
 */
export async function prepareLines(
  snapshot: ShopifyOrder,
  known: Order | null | undefined,
  context: OrdersContext,
): Promise<PreparedLines> {
  const { email, firstName, lastName, locale } = snapshot;
  if (!email || !isEmailAddress(email)) {
    const reason = 'The order has no usable e-mail address to send a report to.';
    return { userId: null, lines: await readLines(snapshot, { code: 'email_missing', reason }, context) };
  }
  const customer = { email, firstName, lastName, locale };
  const owned = { userId: known?.userId ?? null, email: known?.email ?? null };
  const register = (userId: string) => readLines(snapshot, { ...customer, userId }, context);
  const prepared = await unlessRefused('customer_refused', () =>
    registerForCustomer(context.users, owned, customer, register),
  );
  if ('code' in prepared) return { userId: null, lines: await readLines(snapshot, prepared, context) };
  return { userId: prepared.userId, lines: prepared.registered };
}

type KnownCustomer = Customer & { userId: string };

/** @param customer or why there is none */
async function readLines(
  snapshot: ShopifyOrder,
  customer: KnownCustomer | DetailsFault,
  context: OrdersContext,
): Promise<PreparedLines['lines']> {
  const names = context.config.BIRTH_PROPERTY_NAMES;
  const today = new Date().toISOString().slice(0, 10);
  const notes = plainProperties(snapshot.noteAttributes);
  const lines: PreparedLines['lines'] = new Map();
  for (const line of snapshot.lines) {
    if (lines.has(line.id) || !isReport(line, context.config)) continue;
    const properties = [plainProperties(line.properties), notes];
    const locale = readReportLocale(properties, names) ?? snapshot.locale;
    const read = readBirthDetails(properties, names, snapshot.customerLocale ?? snapshot.locale, today);
    const details = 'code' in customer ? customer : await registerLine(read, customer, context);
    lines.set(line.id, { locale, understood: read.understood, details });
  }
  return lines;
}

async function registerLine(
  { understood, fault }: ReturnType<typeof readBirthDetails>,
  customer: KnownCustomer,
  { users }: OrdersContext,
): Promise<LineDetails> {
  if (fault) return fault;
  return unlessRefused('details_refused', async () => ({
    userId: customer.userId,
    birthProfileId: await registerBirth(users, customer.userId, customer, understood as BirthDetails),
  }));
}

/** What users refuses it will always refuse: that waits for people, everything else is tried again. */
async function unlessRefused<Result>(code: string, register: () => Promise<Result>): Promise<Result | DetailsFault> {
  try {
    return await register();
  } catch (error) {
    if (error instanceof InvalidError) return { code, reason: error.message };
    throw error;
  }
}
