import { InvalidError } from '@astrall/platform/errors.ts';
import { fieldErrors } from '@astrall/platform/http/field-errors.ts';
import { z } from 'zod';
import { cleanText, cut, storable } from './clean-text.ts';
import { readInstant } from './instant.ts';
import { parseLossless } from './parse-lossless.ts';

const id = z.string().regex(/^\d{1,64}$/, 'expected an id');
const money = z.string().regex(/^\d{1,16}(\.\d{1,4})?$/, 'expected a decimal amount');
const text = z.string().transform(storable);
const shortText = text.transform((value) => cut(value, 255));
const personName = z.string().transform((value) => cleanText(value, 255));
/** RFC 5321 allows no more; a longer one is none. */
const email = text.transform((value) => (value.trim().length <= 254 ? value.trim() : ''));
/** ISO 3166 alpha-2; what is none is not worth refusing an order for. */
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullish()
  .catch(null);
const instant = z.iso
  .datetime({ offset: true })
  .refine((value) => readInstant(value) !== null, 'expected a time between 2000 and 2100');
/** Shops write text; apps that add properties write what they like. */
const propertyValue = z
  .unknown()
  .optional()
  .transform((value) => {
    if (value === undefined || value === null) return '';
    return storable(typeof value === 'string' ? value : JSON.stringify(value));
  });
const property = z.object({ name: text, value: propertyValue });

const lineSchema = z
  .object({
    id,
    product_id: id.nullish(),
    sku: shortText.nullish(),
    title: text,
    quantity: z.int32().nonnegative(),
    price: money,
    gift_card: z.boolean().nullish(),
    properties: z.array(property).nullish(),
  })
  .transform((line) => ({
    id: line.id,
    productId: line.product_id ?? null,
    sku: line.sku ?? null,
    title: line.title,
    quantity: line.quantity,
    price: line.price,
    giftCard: line.gift_card ?? false,
    properties: line.properties ?? [],
  }));

const orderSchema = z
  .object({
    id,
    name: shortText,
    email: email.nullish(),
    contact_email: email.nullish(),
    customer: z
      .object({ email: email.nullish(), first_name: personName.nullish(), last_name: personName.nullish() })
      .nullish(),
    billing_address: z
      .object({ first_name: personName.nullish(), last_name: personName.nullish(), country_code: country })
      .nullish(),
    shipping_address: z.object({ country_code: country }).nullish().catch(null),
    customer_locale: z.string().nullish(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    total_price: money,
    financial_status: z.string().nullish(),
    note_attributes: z.array(property).nullish(),
    updated_at: instant,
    line_items: z.array(lineSchema),
  })
  .transform((order) => ({
    id: order.id,
    name: order.name,
    email: [order.email, order.contact_email, order.customer?.email].find(Boolean) ?? null,
    firstName: order.customer?.first_name ?? order.billing_address?.first_name ?? null,
    lastName: order.customer?.last_name ?? order.billing_address?.last_name ?? null,
    country: countryOf(order.billing_address?.country_code, order.shipping_address?.country_code),
    customerLocale: order.customer_locale ?? null,
    currency: order.currency,
    totalPrice: order.total_price,
    financialStatus: order.financial_status ?? null,
    noteAttributes: order.note_attributes ?? [],
    updatedAt: new Date(order.updated_at),
    lines: order.line_items,
  }));

/** Where the customer is at home, unless two addresses tell of two countries. */
function countryOf(billing: string | null | undefined, shipping: string | null | undefined): string | null {
  const told = billing ?? shipping ?? null;
  return (shipping ?? told) === told ? told : null;
}

export type ShopifyLine = z.output<typeof lineSchema>;
/** The part of Shopify's Order that we read, in our words; `locale` is the language we write to the customer in. */
export type ShopifyOrder = z.output<typeof orderSchema> & { locale: 'es' | 'en' };

/**
 * Reads the payload of an `orders/*` webhook.
 * @see https://shopify.dev/docs/api/webhooks/2026-04?reference=toml#list-of-topics-orders/paid
 * @throws InvalidError when the payload is not an order
 */
export function readShopifyOrder(body: string, defaultLocale: 'es' | 'en'): ShopifyOrder {
  const parsed = orderSchema.safeParse(parseLossless(body));
  if (!parsed.success) throw new InvalidError('The payload is not a Shopify order.', fieldErrors(parsed.error));
  return { ...parsed.data, locale: languageOf(parsed.data.customerLocale) ?? defaultLocale };
}

/** The language we write in of a BCP 47 tag such as `es-MX`, if it is one of ours. */
export function languageOf(tag: string | null): 'es' | 'en' | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return (['es', 'en'] as const).find((ours) => ours === language);
}
