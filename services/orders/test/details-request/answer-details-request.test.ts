import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { DetailsRequest } from '../../src/details-request/details-request.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder } from '../placed-order.ts';
import { pushEvent, ready } from '../push.ts';
import { answer, askedOrder, fail, failedOrder, withoutPlace } from './details-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

/** What a browser sends of a form of which nothing was changed. */
const untouched = {
  person_name: 'Ana Pérez',
  birth_date: '1990-05-17',
  birth_time: '14:30',
  birth_place: '',
  birth_country: '',
};
const cordobas = ['Córdoba, Spain', 'Córdoba, Argentina'];
const ambiguous = () =>
  failedOrder(world, 'place_ambiguous', cordobas, { 'Birth place': 'Córdoba', 'Birth country': 'Nowhere' });
const twice = ['02:30+02:00', '02:30+01:00'];
const shownTwice = () => failedOrder(world, 'time_ambiguous', twice, { 'Birth time': '02:30' });
const profile = () => world.users.profiles().at(-1);

test('303: the report is asked for, and the request is over', async () => {
  const { order, path } = await askedOrder(world);
  const answered = await answer(world, path, order, { ...untouched, birth_place: 'Lima', birth_country: 'Perú' });
  await world.settled();

  expect(answered.status).toBe(303);
  expect(answered.headers['location']).toBe(path);
  expect(profile()).toEqual({
    person_name: 'Ana Pérez',
    birth_date: '1990-05-17',
    birth_time: '14:30',
    birth_place: 'Lima',
    birth_country: 'Perú',
  });
  expect(world.requestsFor(order)).toHaveLength(1);
  expect((await getOrder(world, order.id)).state).toBe('processing');
  expect(await openRequests(order.id)).toBe(0);
});

test('303: the report is for the customer who was asked, whatever address users has of them by now', async () => {
  const { order, path } = await askedOrder(world);
  const registered = world.users.calls.length;
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
  await world.settled();
  // Registered by the order's address, another customer would have it.
  expect(world.users.calls.slice(registered).map(({ path: called }) => called)).toEqual([
    `/users/${order.user_id}/birth-profiles`,
  ]);
  expect(world.requestsFor(order)).toMatchObject([{ user_id: order.user_id }]);
});

const openRequests = (order: string) => world.context.orm.em.fork().count(DetailsRequest, { order, closedAt: null });

test('303: a place out of those that are meant by the name, without the country of before', async () => {
  const { order, path } = await ambiguous();
  const fields = { place_choice: cordobas[1]!, birth_place: 'typed before', birth_country: 'Nowhere' };
  expect((await answer(world, path, order, fields)).status).toBe(303);
  await world.settled();
  expect(profile()).toMatchObject({ birth_place: cordobas[1], birth_country: null });
  const [first, second] = world.requestsFor(order);
  expect(second?.report_id).toBe(first?.report_id);

  await pushEvent(world, 'task-completion', ready(second!));
  expect((await getOrder(world, order.id)).state).toBe('completed');
});

test.each<Record<string, string>>([{ place_choice: 'other' }, {}])(
  '303: another place than those, with %j',
  async (choice) => {
    const { order, path } = await ambiguous();
    const fields = { ...choice, birth_place: 'Cosquín', birth_country: 'Argentina' };
    expect((await answer(world, path, order, fields)).status).toBe(303);
    expect(profile()).toMatchObject({ birth_place: 'Cosquín', birth_country: 'Argentina' });
  },
);

test.each([
  [{ time_choice: twice[1]! }, twice[1]],
  [{ time_choice: 'other', birth_time: '03:30' }, '03:30'],
  [{ time_choice: 'unknown', birth_time: '' }, null],
])('303: %j of a time that the clocks showed twice', async (fields, time) => {
  const { order, path } = await shownTwice();
  expect((await answer(world, path, order, fields)).status).toBe(303);
  expect(profile()).toMatchObject({ birth_time: time });
});

test.each([
  [{ birth_time: '03:15' }, '03:15'],
  [{ birth_time: '3:15 pm' }, '15:15'],
  [{ birth_time: '', time_unknown: 'yes' }, null],
  [{ birth_time: 'no lo sé' }, null],
])('303: %j for a time that the clocks skipped', async (fields, time) => {
  const { order, path } = await failedOrder(world, 'time_nonexistent', [], { 'Birth time': '02:30' });
  expect((await answer(world, path, order, fields)).status).toBe(303);
  expect(profile()).toMatchObject({ birth_time: time });
});

test('303: whatever else was wrong is corrected on the way', async () => {
  const { order, path } = await askedOrder(world);
  const fields = {
    person_name: ' Luz\r\nMaría ',
    birth_date: '18/05/1991',
    birth_time: '14:30',
    time_unknown: '',
    birth_place: '  Lima  ',
    birth_country: ' ',
  };
  expect((await answer(world, path, order, fields)).status).toBe(303);
  expect(profile()).toEqual({
    person_name: 'Luz María',
    birth_date: '1991-05-18',
    birth_time: '14:30',
    birth_place: 'Lima',
    birth_country: null,
  });
});

test('303: the offset that settled a time stays, though the form does not show it', async () => {
  const { order, path } = await shownTwice();
  await answer(world, path, order, { time_choice: twice[1]! });
  await world.settled();
  await fail(world, order, 'place_unknown');
  await answer(world, path, order, { ...untouched, birth_time: '02:30', birth_place: 'Lima' });
  expect(profile()).toMatchObject({ birth_time: twice[1], birth_place: 'Lima' });
});

test('404: a link that was never mailed', async () => {
  const { order } = await askedOrder(world);
  const answered = await answer(world, `/details/${'A'.repeat(43)}`, order, { birth_place: 'Lima' });
  expect(answered.status).toBe(404);
});

const shownOn = async (path: string) =>
  /name="shown" value="([^"]+)"/.exec((await request(world.app).get(path)).text)?.[1] ?? '';

test('409: a form that was left open while its line changed writes nothing back', async () => {
  const { order, path } = await askedOrder(world);
  const stale = { ...untouched, shown: await shownOn(path), birth_place: 'Lima' };
  const answered = await answer(world, path, order, { ...stale, birth_date: '1991-05-18' });
  expect(answered.status).toBe(303);
  await world.settled();
  await fail(world, order, 'place_unknown');

  const { status, text } = await answer(world, path, order, stale);
  expect(status).toBe(409);
  expect(text).toContain('Estos datos han cambiado entretanto.');
  expect(text).toContain('value="1991-05-18"');
  expect(text).not.toContain('value="1990-05-17"');
  const fresh = { shown: await shownOn(path), birth_place: 'Cusco' };
  expect((await answer(world, path, order, fresh)).status).toBe(303);
  expect(profile()).toMatchObject({ birth_date: '1991-05-18', birth_place: 'Cusco' });
});

test('410: a link that has expired', async () => {
  const { order, path } = await askedOrder(world);
  const { request_id } = world.detailsRequestsFor(order)[0]!;
  await world.context.orm.em.fork().nativeUpdate(DetailsRequest, request_id, { expiresAt: new Date() });
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(410);
  expect((await getOrder(world, order.id)).state).toBe('awaiting_details');
});

test('413: a form of more than 16 kB', async () => {
  const { order, path } = await askedOrder(world);
  expect((await answer(world, path, order, { birth_place: 'x'.repeat(16 * 1024) })).status).toBe(413);
});

test('415: a body that is no form', async () => {
  const { order, path } = await askedOrder(world);
  const body = { line_id: order.lines[0]?.id, birth_place: 'Lima' };
  expect((await request(world.app).post(path).send(body)).status).toBe(415);
  expect((await request(world.app).post(path)).status).toBe(415);
});

test.each([
  [{ ...untouched }, 'Escribe el lugar de nacimiento.'],
  [{ ...untouched, birth_place: ' \u0000\r\n ' }, 'Escribe el lugar de nacimiento.'],
  [{ ...untouched, birth_place: '\u200b\u2066\u200d' }, 'Escribe el lugar de nacimiento.'],
  [{ birth_place: 'Lima', birth_date: '1990-02-30' }, 'Este día no está en el calendario.'],
  [{ birth_place: 'Lima', birth_date: '1899-12-31' }, 'Solo podemos ir hasta el año 1900.'],
  [{ birth_place: 'Lima', birth_date: '2999-01-01' }, 'Este día todavía no ha llegado.'],
  [{ birth_place: 'Lima', birth_date: 'spring' }, 'Esto no es una fecha.'],
  [{ birth_place: 'Lima', birth_time: '25:00' }, 'Esto no es una hora.'],
  [{ birth_place: 'Lima', birth_time: 'dawn' }, 'Esto no es una hora.'],
  [{ birth_place: 'Lima', birth_time: '' }, 'Escribe la hora, o di que no la sabes.'],
  [{ birth_place: 'Lima', birth_time: '15:00', time_unknown: 'yes' }, 'pero no las dos cosas'],
])('422: %j', async (fields, message) => {
  const { order, path } = await askedOrder(world);
  const calls = world.users.calls.length;
  const { status, text } = await answer(world, path, order, fields);
  expect(status).toBe(422);
  expect(text).toContain(message);
  expect(world.users.calls).toHaveLength(calls);
});

test.each([
  ['place_choice', ambiguous],
  ['time_choice', shownTwice],
])('422: %s of nothing, and of what was not offered', async (name, failed) => {
  const { order, path } = await failed();
  for (const fields of [{}, { [name]: '' }, { [name]: 'Atlantis' }]) {
    const { status, text } = await answer(world, path, order, fields);
    expect(status).toBe(422);
    expect(text).toContain('Elige una opción.');
  }
});

test('422: what was typed stays, as text', async () => {
  const { order, path } = await askedOrder(world);
  const typed = { person_name: '"><script>', birth_place: 'Lima', birth_country: 'Perú', birth_time: '<b>' };
  const { text } = await answer(world, path, order, typed);
  expect(text).not.toMatch(/<script|<b>/);
  expect(text).toContain('value="&#34;&#62;&#60;script&#62;"');
  expect(text).toContain('value="Perú"');
  expect(text).toContain('<details open>');
});

test('422: what users refuses, without a word of users', async () => {
  const { order, path } = await askedOrder(world);
  world.users.refuse = ({ path: called }) => (called === '/customers' ? undefined : 400);
  const { status, text } = await answer(world, path, order, { birth_place: 'Lima' });
  expect(status).toBe(422);
  expect(text).toContain('Estos datos no se han aceptado.');
  expect(text).toContain('value="Lima"');
  expect(text).not.toContain('scripted');
});

const haveAnswered = (requestId: string, answers: number) =>
  world.context.orm.em.fork().nativeUpdate(DetailsRequest, requestId, { answers });

test('403: a program that answers on and on', async () => {
  const { order, path } = await askedOrder(world);
  const { request_id } = world.detailsRequestsFor(order)[0]!;
  await haveAnswered(request_id, 20);
  const { status, text, headers } = await answer(world, path, order, { birth_place: 'Lima' });
  expect(status).toBe(403);
  expect(headers).not.toHaveProperty('retry-after');
  expect(text).toContain('Se ha intentado demasiadas veces.');
});

test('303: an order of many lines takes as many answers more', async () => {
  const { order, path } = await askedOrder(world, { ...withoutPlace, lines: [{}, {}, {}] });
  await haveAnswered(world.detailsRequestsFor(order)[0]!.request_id, 59);
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
  expect((await answer(world, path, order, { birth_place: 'Lima' }, 1)).status).toBe(403);
});

test.each([
  [422, 400],
  [503, 503],
])('%i: an answer that users does not take is not counted', async (status, refusal) => {
  const { order, path } = await askedOrder(world);
  world.users.refuse = () => refusal;
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(status);
  const { answers } = await world.context.orm.em.fork().findOneOrFail(DetailsRequest, { order: order.id });
  expect(answers).toBe(0);
});

test('503: users does not answer: what was typed stays, and sent again it is taken', async () => {
  const { order, path } = await askedOrder(world);
  world.users.refuse = () => 503;
  const { status, text, headers } = await answer(world, path, order, { birth_place: 'Lima' });
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('60');
  expect(text).toContain('value="Lima"');
  expect(await getOrder(world, order.id)).toEqual(order);

  world.users.refuse = () => undefined;
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
});

test('503: users hangs: the page answers before the request is given up', async () => {
  const impatient = await startOrdersWorld({ env: { ANSWER_TIMEOUT_MS: '3000' } });
  const { order, path } = await askedOrder(impatient);
  let release = () => {};
  const hanging = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  impatient.users.refuse = () => hanging;
  const { status, text, type } = await answer(impatient, path, order, { birth_place: 'Lima' });
  release();
  await impatient.close();
  expect({ status, type }).toEqual({ status: 503, type: 'text/html' });
  expect(text).toContain('value="Lima"');
});

test.each([
  ['the field twice', 'line_id=a&line_id=b'],
  ['half a character', 'line_id=%ff&birth_place=%zz'],
  ['more fields than there are', 'a=1&'.repeat(80)],
  ['names of prototypes', '__proto__=x&constructor=y&line_id=z'],
  ['brackets', 'line_id[]=x&line_id[y]=z'],
])('303: a form with %s changes nothing', async (_what, body) => {
  const { order, path } = await askedOrder(world);
  const { status } = await request(world.app).post(path).type('form').send(body);
  expect([303, 400, 413]).toContain(status);
  expect(await getOrder(world, order.id)).toEqual(order);
});
