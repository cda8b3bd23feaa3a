import { randomUUIDv7 } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';

const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  indexes: [
    {
      name: 'product_created_at_id_index',
      columns: [
        { name: 'created_at', sort: 'desc' },
        { name: 'id', sort: 'desc' },
      ],
    },
    { name: 'product_name_id_index', properties: ['name', 'id'] },
    {
      name: 'product_category_index',
      columns: [{ name: 'category' }, { name: 'created_at', sort: 'desc' }, { name: 'id', sort: 'desc' }],
    },
  ],
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    description: p.text(),
    category: p.string().length(100),
    keywords: p.json<string[]>(),
    /** Decimal text: money never passes through a float. */
    price: p.decimal('string').precision(20).scale(4),
    currency: p.character().length(3),
    stock: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

interface ProductFacts {
  name: string;
  description: string;
  category: string;
  keywords: string[];
  price: string;
  currency: string;
  stock: number;
}

/** Something the merchant sells. */
export class Product extends ProductSchema.class {
  static create(facts: ProductFacts): Product {
    const product = new Product();
    product.id = randomUUIDv7();
    product.createdAt = new Date();
    product.describe(facts);
    return product;
  }

  describe(facts: Partial<ProductFacts>): void {
    Object.assign(this, facts);
    this.updatedAt = new Date();
  }
}

ProductSchema.setClass(Product);
