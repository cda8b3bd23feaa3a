import { accessCases, tokenOf } from '@astrall/local-cloud/testing/access-matrix.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import document from '../openapi.json' with { type: 'json' };
import { access } from '../src/access.policy.ts';
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';

/** Who may do what, written down once more: an operation without a row here fails. */
const expected: Record<string, string> = {
  ListOrders: 'customer staff admin service:notifier',
  RetrieveOrder: 'customer staff admin service:notifier',
  CompleteBirthDetails: 'staff admin',
  ChangeOrder: 'staff admin',
  CancelOrder: 'staff admin',
  RetryOrder: 'staff admin',
  OpenDetailsLink: 'service:notifier',
  ListReservations: 'customer staff admin',
  CreateReservation: 'customer staff admin',
  RetrieveReservation: 'customer staff admin',
  ReplaceReservation: 'customer staff admin',
  ChangeReservation: 'customer staff admin',
  DeleteReservation: 'staff admin',
  ConfirmReservation: 'staff admin',
  CancelReservation: 'customer staff admin',
  CompleteReservation: 'staff admin',
  ListSubscriptions: 'customer staff admin',
  CreateSubscription: 'staff admin',
  RetrieveSubscription: 'customer staff admin',
  ReplaceSubscription: 'staff admin',
  ChangeSubscription: 'staff admin',
  DeleteSubscription: 'staff admin',
  PauseSubscription: 'customer staff admin',
  ResumeSubscription: 'customer staff admin',
  CancelSubscription: 'customer staff admin',
  ListWebhookDeliveries: 'staff admin',
  RetrieveWebhookDelivery: 'staff admin',
  RetrieveCustomerData: 'staff admin',
  ListProducts: 'customer staff admin',
  RetrieveProduct: 'customer staff admin',
  CreateProduct: 'staff admin',
  ReplaceProduct: 'staff admin',
  ChangeProduct: 'staff admin',
  DeleteProduct: 'staff admin',
};

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test.each(accessCases(document))('$operationId as $who', async ({ operationId, method, path, who }) => {
  const { status } = await request(world.app)
    [method as 'get'](path)
    .set('Authorization', await tokenOf(who, world, access));
  const allowed = expected[operationId]!.split(' ').includes(who);
  expect({ who, refused: status === 401 || status === 403 }).toEqual({ who, refused: !allowed });
});
