import { brands } from '@astrall/platform/brand/brand-settings.ts';
import { json, list } from '@astrall/platform/config.ts';
import { serviceEnv } from '@astrall/platform/service-config.ts';
import { z } from 'zod';
import { plainName } from './shopify/properties.ts';

/** Which line item property carries which birth detail; the first name present wins, case and `_ -` aside. */
const defaultPropertyNames = {
  date: ['Birth date', '_date_of_birth', 'Date of birth', 'Fecha de nacimiento'],
  time: ['Birth time', '_time_of_birth', 'Time of birth', 'Hora de nacimiento'],
  place: ['Birth place', '_birth_city', 'Birth city', 'Place of birth', 'Lugar de nacimiento', 'Ciudad de nacimiento'],
  country: ['Birth country', '_birth_country', 'País de nacimiento'],
  name: ['Name', '_name', 'Full name', 'Nombre', 'Nombre completo'],
  locale: ['Language', '_locale', 'Locale', 'Idioma'],
};

/** Plain, as properties are looked up by them. */
const names = z.array(z.string().transform(plainName)).min(1);
const propertyNames = z.object({ date: names, time: names, place: names, country: names, name: names, locale: names });

export const ordersEnv = z.object({
  ...serviceEnv,
  SHOPIFY_WEBHOOK_SECRET: z.string().min(16),
  /** The secret before the last rotation: Shopify signs with either for up to an hour. */
  SHOPIFY_WEBHOOK_SECRET_PREVIOUS: z.string().min(16).optional(),
  /** Shop domains whose webhooks are worked on; unset, all are. Others are recorded and ignored. */
  SHOPIFY_SHOPS: list.optional(),
  /** SKUs and product ids that are reports; unset, every line but gift cards is one. */
  REPORT_PRODUCTS: list.optional(),
  BIRTH_PROPERTY_NAMES: json(propertyNames.partial())
    .default({})
    .transform((given) => ({ ...propertyNames.parse(defaultPropertyNames), ...given })),
  /** The language of a report when neither the line nor the order names one we write. */
  DEFAULT_LOCALE: z.enum(['es', 'en']).default('en'),
  REPORTS_URL: z.url(),
  NOTIFIER_URL: z.url(),
  /** Where customers reach this service: the origin of the links in mails. */
  PUBLIC_URL: z.url(),
  /** Derives the secret part of a link, so that it is stored nowhere and can be told again. */
  LINK_SECRET: z.string().min(32),
  /** How long a customer who was asked for birth details can answer. */
  DETAILS_LINK_TTL_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** What shops put on the page where their customers answer. */
  BRANDS: brands.default({}),
});

export type OrdersConfig = Readonly<z.output<typeof ordersEnv>>;
export type PropertyNames = OrdersConfig['BIRTH_PROPERTY_NAMES'];
