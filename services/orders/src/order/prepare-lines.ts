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
import { type Customer, registerBirth, registerCustomer } from './register-birth.ts';
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

/** Reads the birth data of every report line and makes sure that users knows the customer and each birth profile. */
export async function prepareLines(snapshot: ShopifyOrder, context: OrdersContext): Promise<PreparedLines> {
  const customer = await findCustomer(snapshot, context);
  const names = context.config.BIRTH_PROPERTY_NAMES;
  const today = new Date().toISOString().slice(0, 10);
  const notes = plainProperties(snapshot.noteAttributes);
  const lines = new Map<string, PreparedLine>();
  for (const line of snapshot.lines) {
    if (lines.has(line.id) || !isReport(line, context.config)) continue;
    const properties = [plainProperties(line.properties), notes];
    const locale = readReportLocale(properties, names) ?? snapshot.locale;
    const read = readBirthDetails(properties, names, snapshot.customerLocale ?? snapshot.locale, today);
    const details = 'code' in customer ? customer : await registerLine(read, customer, context);
    lines.set(line.id, { locale, understood: read.understood, details });
  }
  return { userId: 'code' in customer ? null : customer.userId, lines };
}

type KnownCustomer = Customer & { userId: string };

async function findCustomer(snapshot: ShopifyOrder, { users }: OrdersContext): Promise<KnownCustomer | DetailsFault> {
  const { email, firstName, lastName, locale } = snapshot;
  if (!email || !isEmailAddress(email)) {
    return { code: 'email_missing', reason: 'The order has no usable e-mail address to send a report to.' };
  }
  const customer = { email, firstName, lastName, locale };
  return unlessRefused('customer_refused', async () => ({
    ...customer,
    userId: await registerCustomer(users, customer),
  }));
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
