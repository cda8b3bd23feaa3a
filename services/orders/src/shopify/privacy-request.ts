import { InvalidError } from '@astrall/platform/errors.ts';
import { fieldErrors } from '@astrall/platform/http/field-errors.ts';
import { z } from 'zod';
import { parseLossless } from './parse-lossless.ts';

const id = z.string().regex(/^\d{1,64}$/, 'expected an id');
const shop = z.string().toLowerCase();
const customer = z.object({ id: id.nullish() }).nullish();

const redactionSchema = z
  .object({ shop_domain: shop, customer, orders_to_redact: z.array(id) })
  .transform(({ shop_domain, customer, orders_to_redact }) => ({
    shop: shop_domain,
    customerId: customer?.id ?? null,
    orderIds: orders_to_redact,
  }));

/** Whom a shop has to forget, in Shopify's ids. */
export type CustomerRedaction = z.output<typeof redactionSchema>;

/**
 * Reads the payload of `customers/redact`. What it asks for stands in the body, which is signed, and not in the topic and
 * the shop of the headers, which are not: so no other signed body is taken for one.
 * @see https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance
 * @throws InvalidError when it asks for something else, or for another shop
 */
export const readCustomerRedaction = (body: string, shop: string) => read(redactionSchema, body, shop);

const dataRequestSchema = z
  .object({ shop_domain: shop, customer, orders_requested: z.array(id) })
  .transform(({ shop_domain, orders_requested }) => ({ shop: shop_domain, orderIds: orders_requested }));

/**
 * Reads the payload of `customers/data_request`, as that of `customers/redact` is read.
 * @throws InvalidError when it asks for something else, or for another shop
 */
export const readDataRequest = (body: string, shop: string) => read(dataRequestSchema, body, shop);

/** What a request for one customer has, and one for a whole shop must not have. */
const absent = z.undefined('must be left out').optional();

const shopRedactionSchema = z
  .object({ shop_domain: shop, customer: absent, orders_to_redact: absent, orders_requested: absent })
  .transform(({ shop_domain }) => ({ shop: shop_domain }));

/**
 * Reads the payload of `shop/redact`, as that of `customers/redact` is read.
 * @throws InvalidError when it asks for something else, or for another shop
 */
export const readShopRedaction = (body: string, shop: string) => read(shopRedactionSchema, body, shop);

function read<Request extends { shop: string }>(schema: z.ZodType<Request>, body: string, shop: string): Request {
  const parsed = schema.safeParse(parseLossless(body, () => true));
  if (!parsed.success)
    throw new InvalidError('The payload is not what the topic stands for.', fieldErrors(parsed.error));
  if (parsed.data.shop !== shop)
    throw new InvalidError('The payload is another shop’s.', { shop_domain: ['is another shop'] });
  return parsed.data;
}
