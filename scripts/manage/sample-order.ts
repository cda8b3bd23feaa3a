import { randomInt } from 'node:crypto';

export interface SampleCustomer {
  email: string;
  firstName: string;
  lastName: string;
  locale: string;
  birthDate: string;
  birthTime: string | null;
  birthPlace: string;
}

/** People whose births make good demonstrations: both languages, several zones, one without a time. */
export const sampleCustomers: SampleCustomer[] = [
  {
    email: 'lucia.romero@example.com',
    firstName: 'Lucía',
    lastName: 'Romero',
    locale: 'es-ES',
    birthDate: '1990-05-17',
    birthTime: '14:30',
    birthPlace: 'Madrid, España',
  },
  {
    email: 'emma.clarke@example.com',
    firstName: 'Emma',
    lastName: 'Clarke',
    locale: 'en-GB',
    birthDate: '1985-11-02',
    birthTime: '06:45',
    birthPlace: 'London, United Kingdom',
  },
  {
    email: 'mateo.fernandez@example.com',
    firstName: 'Mateo',
    lastName: 'Fernández',
    locale: 'es-AR',
    birthDate: '1978-01-23',
    birthTime: '22:10',
    birthPlace: 'Buenos Aires, Argentina',
  },
  {
    email: 'grace.lee@example.com',
    firstName: 'Grace',
    lastName: 'Lee',
    locale: 'en-US',
    birthDate: '1999-08-30',
    birthTime: null,
    birthPlace: 'Chicago, United States',
  },
];

/** A paid order for one natal chart, in the shape of Shopify's `orders/paid` of 2026-04, with ids beyond 2^53. */
export function sampleOrder(customer: SampleCustomer): string {
  const number = randomInt(1000, 9_999_999);
  const at = new Date().toISOString();
  const properties = [
    { name: 'Name', value: `${customer.firstName} ${customer.lastName}` },
    { name: 'Birth date', value: customer.birthDate },
    ...(customer.birthTime ? [{ name: 'Birth time', value: customer.birthTime }] : []),
    { name: 'Birth place', value: customer.birthPlace },
  ];
  const order = {
    id: `@${randomId()}`,
    name: `#${number}`,
    order_number: number,
    email: customer.email,
    contact_email: customer.email,
    customer_locale: customer.locale,
    currency: 'EUR',
    presentment_currency: 'EUR',
    subtotal_price: '29.90',
    total_price: '29.90',
    total_tax: '0.00',
    financial_status: 'paid',
    fulfillment_status: null,
    note_attributes: [],
    test: true,
    created_at: at,
    processed_at: at,
    updated_at: at,
    customer: {
      id: `@${randomId()}`,
      email: customer.email,
      first_name: customer.firstName,
      last_name: customer.lastName,
    },
    line_items: [
      {
        id: `@${randomId()}`,
        product_id: `@${randomId()}`,
        variant_id: `@${randomId()}`,
        title: 'Natal chart report',
        name: 'Natal chart report',
        sku: 'NATAL-CHART',
        quantity: 1,
        price: '29.90',
        gift_card: false,
        requires_shipping: false,
        taxable: true,
        properties,
      },
    ],
  };
  // Ids are numbers on Shopify's wire, with more digits than JavaScript's numbers keep.
  return JSON.stringify(order).replace(/"@(\d+)"/g, '$1');
}

function randomId(): string {
  return `82098291194${randomInt(10_000_000, 99_999_999)}`;
}
