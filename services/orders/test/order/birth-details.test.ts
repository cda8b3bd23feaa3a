import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { birth } from '../shopify-webhook.ts';

describe('the names we know', () => {
  let world: OrdersWorld;

  beforeAll(async () => {
    world = await startOrdersWorld();
  });

  afterAll(() => world.close());

  test.each([
    ['Spanish', 'Fecha de nacimiento', 'Hora de nacimiento', 'Lugar de nacimiento', 'País de nacimiento', 'Nombre'],
    [
      'Spanish in haste',
      'FECHA DE NACIMIENTO:',
      'hora_de_nacimiento',
      'Ciudad de nacimiento',
      'Pais de Nacimiento',
      'nombre completo',
    ],
    ['English', 'Birth date', 'Birth time', 'Birth place', 'Birth country', 'Name'],
    ['hidden', '_date_of_birth', '_time_of_birth', '_birth_city', '_birth_country', '_name'],
    ['spoken', 'Date of birth', 'Time of birth', 'Place of birth', 'birth-country', 'Full name'],
  ])('%s', async (_language, date, time, place, country, name) => {
    const order = await placeOrder(world, {
      properties: {
        [date]: '17/05/1990',
        [time]: '2:30 pm',
        [place]: 'Córdoba',
        [country]: 'Argentina',
        [name]: 'Eva',
      },
    });

    expect(order.lines[0]?.report_state).toBe('requested');
    expect(world.users.profiles().at(-1)).toEqual({
      person_name: 'Eva',
      birth_date: '1990-05-17',
      birth_time: '14:30',
      birth_place: 'Córdoba',
      birth_country: 'Argentina',
    });
  });

  test('the first name that has a value wins', async () => {
    const properties = { 'Birth place': ' \u0001 ', _birth_city: 'Cusco', 'Lugar de nacimiento': 'Lima' };
    await placeOrder(world, { properties: { ...birth, ...properties } });
    expect(world.users.profiles().at(-1)).toMatchObject({ birth_place: 'Cusco' });
  });

  test.each([
    ['nothing', undefined],
    ['blanks', '  '],
    ['“unknown”', 'unknown'],
    ['«no sé»', 'No sé'],
  ])('a birth time of %s is not known', async (_what, time) => {
    const properties = { 'Birth date': '1990-05-17', 'Birth place': 'Madrid', ...(time && { 'Birth time': time }) };
    const order = await placeOrder(world, { properties });

    expect(order.lines[0]?.report_state).toBe('requested');
    expect(world.users.profiles().at(-1)).toMatchObject({ birth_time: null });
  });

  const tomorrow = new Date(Date.now() + 36 * 3600_000).toISOString().slice(0, 10);
  test.each([
    [{ 'Birth date': '' }, 'date_missing', 'The birth date is missing.'],
    [{ 'Birth place': '' }, 'place_missing', 'The birth place is missing.'],
    [{ 'Birth date': tomorrow }, 'date_in_the_future', `The birth date “${tomorrow}” is in the future.`],
    [{ 'Birth date': '1899-12-31' }, 'date_before_1900', 'The birth date “1899-12-31” is before 1900.'],
    [{ 'Birth date': '30/02/1990' }, 'date_not_a_date', 'The birth date “30/02/1990” is not in the calendar.'],
    [{ 'Birth date': '1990-13-01' }, 'date_not_a_date', 'The birth date “1990-13-01” is not in the calendar.'],
    [
      { 'Birth date': 'a May\r\nmorning' },
      'date_malformed',
      'The birth date “a May morning” is not a date; give it as YYYY-MM-DD.',
    ],
    [{ 'Birth time': '25:00' }, 'time_malformed', 'The birth time “25:00” is not a time; give it as HH:MM.'],
  ])('%j waits for details: %s', async (properties, code, reason) => {
    const profiles = world.users.profiles().length;
    const order = await placeOrder(world, { properties: { ...birth, ...properties } });

    expect(order.state).toBe('awaiting_details');
    expect(order.lines[0]).toMatchObject({ report_state: 'awaiting_details', reason_code: code, reason });
    expect(world.users.profiles()).toHaveLength(profiles);
    expect(world.requestsFor(order)).toEqual([]);
  });

  test.each([
    ['es-MX', '1990-04-03'],
    ['en-US', '1990-03-04'],
  ])('03/04/1990 reads in the language of the customer: %s', async (customer_locale, date) => {
    await placeOrder(world, { properties: { ...birth, 'Birth date': '03/04/1990' }, order: { customer_locale } });
    expect(world.users.profiles().at(-1)).toMatchObject({ birth_date: date });
  });

  test.each(['en', 'de-DE'])(
    '03/04/1990 waits for details where both orders are usual: %s',
    async (customer_locale) => {
      const properties = { ...birth, 'Birth date': '03/04/1990', Language: 'es' };
      const order = await placeOrder(world, { properties, order: { customer_locale } });

      expect(order.lines[0]).toMatchObject({
        reason_code: 'date_ambiguous',
        reason: 'The birth date “03/04/1990” can be read in two ways; give it as YYYY-MM-DD.',
      });
    },
  );
});

describe('BIRTH_PROPERTY_NAMES', () => {
  let world: OrdersWorld;

  beforeAll(async () => {
    const names = { date: ['生年月日'], place: ['出生地', 'Ort'] };
    world = await startOrdersWorld({ env: { BIRTH_PROPERTY_NAMES: JSON.stringify(names), DEFAULT_LOCALE: 'es' } });
  });

  afterAll(() => world.close());

  test('other names, in any script; those not given stay as they were', async () => {
    const order = await placeOrder(world, {
      properties: { 出生地: '東京', 生年月日: '1990-05-17', 'Birth place': 'Madrid', 'Birth time': '14:30' },
      order: { customer_locale: 'ja-JP' },
    });

    expect(order).toMatchObject({ state: 'processing', locale: 'es' });
    expect(world.users.profiles().at(-1)).toMatchObject({
      birth_date: '1990-05-17',
      birth_place: '東京',
      birth_time: '14:30',
    });
  });
});
