import { answerOf, type ServiceClient } from '@astrall/contracts/clients.ts';
import { InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import type { BirthDetails } from '../shopify/birth-details.ts';
import { cut } from '../shopify/clean-text.ts';
import { maxDetailLength } from '../shopify/properties.ts';
import type { Order } from './order.entity.ts';

/** Who bought, as the order tells. */
export interface Customer {
  email: string;
  firstName: string | null;
  lastName: string | null;
  locale: 'es' | 'en';
}

export function buyerOf(order: Order, email: string): Customer {
  const { customerFirstName, customerLastName, locale } = order;
  return { email, firstName: customerFirstName ?? null, lastName: customerLastName ?? null, locale };
}

/**
 * Registers with users what an order needs, for the customer that the order has: an address that was corrected in users
 * stays theirs, while the order's own would make another customer, and lead the report there. An order without a
 * customer, or whose customer is gone, gets one by its address.
 * @returns the user's id, and what was registered for them
 */
export async function registerForCustomer<Registered>(
  users: ServiceClient,
  { userId, email }: Pick<Order, 'userId' | 'email'>,
  customer: Customer,
  register: (userId: string) => Promise<Registered>,
  signal?: AbortSignal,
): Promise<{ userId: string; registered: Registered }> {
  if (userId && email === customer.email) {
    try {
      return { userId, registered: await register(userId) };
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  const newId = await registerCustomer(users, customer, signal);
  return { userId: newId, registered: await register(newId) };
}

/**
 * Makes sure that users knows the customer.
 * @returns the user's id
 * @throws InvalidError when users refuses the data, which no repetition cures
 */
export async function registerCustomer(
  users: ServiceClient,
  customer: Customer,
  signal?: AbortSignal,
): Promise<string> {
  const body = {
    email: customer.email,
    first_name: customer.firstName ?? '',
    last_name: customer.lastName ?? '',
    locale: customer.locale,
  };
  const { id } = await accepted('The customer was not accepted.', answerOf(users.put('/customers', { body, signal })));
  return id;
}

/**
 * Makes sure that the user has a birth profile with these details; the customer's name stands in for a missing one.
 * @returns the profile's id
 * @throws InvalidError when users refuses the data, which no repetition cures
 */
export async function registerBirth(
  users: ServiceClient,
  userId: string,
  customer: Customer,
  details: BirthDetails,
  signal?: AbortSignal,
): Promise<string> {
  const customerName = [customer.firstName, customer.lastName].filter(Boolean).join(' ') || customer.email;
  const body = { ...details, person_name: cut(details.person_name ?? customerName, maxDetailLength) };
  const path = { user_id: userId };
  const put = users.put('/users/{user_id}/birth-profiles', { params: { path }, body, signal });
  const { id } = await accepted('The birth details were not accepted.', answerOf(put));
  return id;
}

/** The client's message names paths of another service; ours may be shown. */
async function accepted<Data>(refusal: string, answer: Promise<Data>): Promise<Data> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof InvalidError) throw new InvalidError(refusal, {}, { cause: error });
    throw error;
  }
}
