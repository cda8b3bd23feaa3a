import { defineEntity, p } from '@mikro-orm/core';

const ErasedOrderSchema = defineEntity({
  name: 'ErasedOrder',
  tableName: 'erased_order',
  properties: {
    orderId: p.uuid().primary(),
    erasedAt: p.datetime(),
  },
});

/** An order whose reports were erased: a request for one that comes late makes none. */
export class ErasedOrder extends ErasedOrderSchema.class {}

ErasedOrderSchema.setClass(ErasedOrder);
