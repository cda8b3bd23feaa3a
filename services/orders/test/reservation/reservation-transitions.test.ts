import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Reservation, type ReservationState, reservationStates } from '../../src/reservation/reservation.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { reservationsApi } from './reservations-api.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

const allowed = ['pending confirmed', 'pending cancelled', 'confirmed completed', 'confirmed cancelled'];
const verbs = { confirmed: 'confirm', cancelled: 'cancel', completed: 'complete' } as const;

/** One in any state, past the rules: created by SQL. */
async function reservationIn(state: ReservationState): Promise<string> {
  const { id } = await reservationsApi(world).create();
  const em = world.context.orm.em.fork();
  await em.execute('alter table reservation disable trigger user');
  await em.execute("update reservation set state = ?, starts_at = now() - interval '1 hour' where id = ?", [state, id]);
  await em.execute('alter table reservation enable trigger user');
  return id;
}

const pairs = reservationStates.flatMap((from) => reservationStates.map((to) => [from, to] as const));

test.each(pairs)('the database and the entity agree on %s -> %s', async (from, to) => {
  const id = await reservationIn(from);
  const em = world.context.orm.em.fork();
  const expected = from === to || allowed.includes(`${from} ${to}`);
  if (to !== 'pending') {
    const reservation = await em.findOneOrFail(Reservation, id);
    const become = () => reservation[verbs[to]]();
    if (expected) become();
    else expect(become).toThrow(`The reservation is ${from}; it cannot become ${to}.`);
    expect(reservation.state).toBe(expected ? to : from);
  }
  const written = em.fork().execute('update reservation set state = ? where id = ?', [to, id]);
  if (expected) await written;
  else await expect(written).rejects.toThrow(`a reservation that is ${from} cannot become ${to}`);
});

test.each([
  ["client_name = 'Other'", 'confirmed', true],
  ["client_name = 'Other'", 'cancelled', false],
  ['party_size = 9', 'completed', false],
  ["notes = 'They came late'", 'completed', false],
  ['user_id = null', 'cancelled', true],
] as const)('the database: set %s of a %s one: %s', async (change, state, accepted) => {
  const id = await reservationIn(state);
  const written = world.context.orm.em.fork().execute(`update reservation set ${change} where id = ?`, [id]);
  if (accepted) await written;
  else await expect(written).rejects.toThrow(`a reservation that is ${state} cannot change`);
});

test.each([
  ['party_size', 0],
  ['client_name', ' '],
  ['email', 'nobody'],
  ['state', 'lost'],
])('the database refuses %s = %p', async (column, value) => {
  const id = await reservationIn('pending');
  const written = world.context.orm.em.fork().execute(`update reservation set ${column} = ? where id = ?`, [value, id]);
  await expect(written).rejects.toThrow(/violates check constraint|cannot become/);
});
