import { answerOf } from '@astrall/contracts/clients.ts';
import type { OrdersContext } from '../context.ts';
import { type BirthDetails, type DetailsFault, readBirthDetails } from '../shopify/birth-details.ts';
import type { ShopifyOrder } from '../shopify/shopify-order.ts';

/** What a line needs before its report can be asked for, or why it cannot. */
export type LineDetails = { userId: string; birthProfileId: string; locale: 'es' | 'en' } | DetailsFault;

interface PreparedLines {
  userId: string | null;
  /** By Shopify's line id. */
  lines: Map<string, LineDetails>;
}

const emailShape = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}\.[^\s@<>,;:"()[\]\\]+$/;

/** Reads the birth data of every line and makes sure that users knows the customer and each birth profile. */
export async function prepareLines(snapshot: ShopifyOrder, context: OrdersContext): Promise<PreparedLines> {
  const lines = new Map<string, LineDetails>();
  if (!snapshot.email || !emailShape.test(snapshot.email)) {
    const fault = { code: 'email_missing', reason: 'The order has no usable e-mail address to send a report to.' };
    for (const line of snapshot.lines) lines.set(line.id, fault);
    return { userId: null, lines };
  }
  const userId = await registerCustomer(snapshot, snapshot.email, context);
  for (const line of snapshot.lines) {
    const details = detailsOf(line.properties, snapshot, context);
    if ('code' in details) lines.set(line.id, details);
    else lines.set(line.id, await registerProfile(userId, details, snapshot, context));
  }
  return { userId, lines };
}

function detailsOf(properties: ShopifyOrder['noteAttributes'], snapshot: ShopifyOrder, { config }: OrdersContext) {
  const today = new Date().toISOString().slice(0, 10);
  const all = [...properties, ...snapshot.noteAttributes];
  return readBirthDetails(all, config.BIRTH_PROPERTY_NAMES, snapshot.customerLocale ?? snapshot.locale, today);
}

async function registerCustomer(snapshot: ShopifyOrder, email: string, { users }: OrdersContext): Promise<string> {
  const customer = {
    email,
    first_name: snapshot.firstName ?? '',
    last_name: snapshot.lastName ?? '',
    locale: snapshot.locale,
  };
  return (await answerOf(users.PUT('/customers', { body: customer }))).id;
}

async function registerProfile(
  userId: string,
  details: BirthDetails,
  snapshot: ShopifyOrder,
  { users }: OrdersContext,
): Promise<LineDetails> {
  const profile = {
    person_name: details.name ?? ([snapshot.firstName, snapshot.lastName].filter(Boolean).join(' ') || snapshot.email!),
    birth_date: details.date,
    birth_time: details.time,
    birth_place: details.place,
    birth_country: details.country,
  };
  const path = { user_id: userId };
  const { id } = await answerOf(users.PUT('/users/{user_id}/birth-profiles', { params: { path }, body: profile }));
  return { userId, birthProfileId: id, locale: details.locale ?? snapshot.locale };
}
