import { NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import { createOnce } from '@astrall/platform/http/idempotency/create-once.ts';
import { listOf } from '@astrall/platform/http/list/list-of.ts';
import type { Uuid } from '@astrall/platform/http/wire-types.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Body,
  Controller,
  Delete,
  Get,
  Patch,
  Path,
  Post,
  Put,
  Queries,
  Request,
  Response,
  Route,
  Security,
  SuccessResponse,
  Tags,
} from '@tsoa/runtime';
import type { Request as HttpRequest } from 'express';
import type { OrdersContext } from '../context.ts';
import type { ProductInput, ProductPage, ProductQuery, ProductView } from './product.dto.ts';
import { Product } from './product.entity.ts';
import { selectProducts } from './product.rows.ts';

const missing = 'There is no such product.';

@Route('products')
@Tags('products')
@Response(401, 'No valid token')
@Response(403, 'The token lacks the scope')
export class ProductController extends Controller {
  private readonly context: OrdersContext;

  constructor(context: OrdersContext) {
    super();
    this.context = context;
  }

  /**
   * What the merchant sells, newest first.
   * @summary List products
   */
  @Get()
  @Security('bearer', ['products:read'])
  @Response(400, 'A parameter is not acceptable')
  @Response(404, 'There is no such page')
  async listProducts(@Request() request: HttpRequest, @Queries() query: ProductQuery): Promise<ProductPage> {
    const em = this.context.orm.em.fork();
    return listOf(request, query, { em, table: 'product', rows: selectProducts(em), ordering: '-created_at' });
  }

  /**
   * Adds a product. With an `Idempotency-Key` a repetition answers what the first request was answered.
   * @summary Create a product
   */
  @Post()
  @Security('bearer', ['products:write'])
  @SuccessResponse(201, 'Created')
  @Response(400, 'A field is missing or wrong')
  @Response(409, 'The first request with this Idempotency-Key has not ended')
  @Response(422, 'The Idempotency-Key came with another body')
  async createProduct(@Request() request: HttpRequest, @Body() body: ProductInput): Promise<ProductView> {
    const view = await createOnce(request, this.context.orm.em.fork(), async (em) => {
      const product = Product.create(body);
      await em.persist(product).flush();
      return viewOf(em, product.id).executeTakeFirstOrThrow();
    });
    this.setStatus(201);
    this.setHeader('Location', `/products/${view.id}`);
    return view;
  }

  /**
   * One product.
   * @summary Retrieve a product
   * @param product_id The product's id
   */
  @Get('{product_id}')
  @Security('bearer', ['products:read'])
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such product')
  async retrieveProduct(@Path() product_id: Uuid): Promise<ProductView> {
    const product = await viewOf(this.context.orm.em.fork(), product_id).executeTakeFirst();
    if (!product) throw new NotFoundError(missing);
    return product;
  }

  /**
   * Replaces everything that people set of a product.
   * @summary Replace a product
   * @param product_id The product's id
   */
  @Put('{product_id}')
  @Security('bearer', ['products:write'])
  @Response(400, 'A field is missing or wrong')
  @Response(404, 'There is no such product')
  @Response(412, 'It changed since it was read')
  async replaceProduct(
    @Request() request: HttpRequest,
    @Path() product_id: Uuid,
    @Body() body: ProductInput,
  ): Promise<ProductView> {
    return this.change(request, product_id, body);
  }

  /**
   * Changes the fields that are sent, and leaves the others as they are.
   * @summary Change a product
   * @param product_id The product's id
   */
  @Patch('{product_id}')
  @Security('bearer', ['products:write'])
  @Response(400, 'A field is wrong')
  @Response(404, 'There is no such product')
  @Response(412, 'It changed since it was read')
  async changeProduct(
    @Request() request: HttpRequest,
    @Path() product_id: Uuid,
    @Body() body: Partial<ProductInput>,
  ): Promise<ProductView> {
    return this.change(request, product_id, body);
  }

  /**
   * Removes a product from the catalogue. Orders keep what they say of it.
   * @summary Delete a product
   * @param product_id The product's id
   */
  @Delete('{product_id}')
  @Security('bearer', ['products:write'])
  @SuccessResponse(204, 'Deleted')
  @Response(400, 'The id is not a UUID')
  @Response(404, 'There is no such product')
  @Response(412, 'It changed since it was read')
  async deleteProduct(@Request() request: HttpRequest, @Path() product_id: Uuid): Promise<void> {
    await changeOne(
      request,
      this.context.orm.em.fork(),
      resource(product_id),
      (product, em) => void em.remove(product),
    );
  }

  private change(request: HttpRequest, id: string, facts: Partial<ProductInput>): Promise<ProductView> {
    return changeOne(request, this.context.orm.em.fork(), resource(id), (product) => product.describe(facts));
  }
}

function viewOf(em: EntityManager, id: string) {
  return selectProducts(em).where('id', '=', id);
}

function resource(id: string) {
  return { entity: Product, id, missing, view: (em: EntityManager) => viewOf(em, id).executeTakeFirst() };
}
