import { idempotentAnswerTable } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { searchColumn } from '@astrall/platform/http/list/search.ts';
import { inboxTable, outboxTable } from '@astrall/platform/messaging/tables.ts';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table webhook_delivery (
      id uuid primary key,
      shop varchar(255) not null,
      webhook_id varchar(255) not null,
      event_id varchar(255),
      topic varchar(255) not null,
      api_version varchar(255),
      triggered_at timestamptz,
      received_at timestamptz not null,
      body text not null,
      state text not null,
      reason text,
      constraint webhook_delivery_shop_webhook_id_unique unique (shop, webhook_id),
      constraint webhook_delivery_state_check check (state in ('received', 'processed', 'ignored', 'rejected'))
    )`);
    this.addSql(`create table "order" (
      id uuid primary key,
      shop varchar(255) not null,
      shopify_order_id varchar(255) not null,
      name varchar(255) not null,
      email varchar(255),
      customer_first_name varchar(255),
      customer_last_name varchar(255),
      locale text not null,
      currency char(3) not null,
      total_price numeric(20, 4) not null,
      paid boolean not null,
      state text not null,
      user_id uuid,
      shopify_updated_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint order_shop_shopify_order_id_unique unique (shop, shopify_order_id),
      constraint order_locale_check check (locale in ('es', 'en')),
      constraint order_total_price_check check (total_price >= 0),
      constraint order_state_check
        check (state in ('pending_payment', 'awaiting_details', 'processing', 'completed', 'failed'))
    )`);
    this.addSql('create index order_created_at_id_index on "order" (created_at desc, id desc)');
    this.addSql('create index order_user_id_index on "order" (user_id, created_at desc, id desc)');
    const searched = ['name', 'shopify_order_id', 'email', 'customer_first_name', 'customer_last_name'];
    for (const sql of searchColumn('"order"', searched.map((name) => `coalesce(${name}, '')`).join(" || ' ' || "))) {
      this.addSql(sql);
    }
    this.addSql(`create table order_line (
      id uuid primary key,
      order_id uuid not null references "order" (id) on update cascade on delete cascade,
      position int not null,
      shopify_line_id varchar(255) not null,
      shopify_product_id varchar(255),
      sku varchar(255),
      title text not null,
      quantity int not null,
      price numeric(20, 4) not null,
      properties jsonb not null,
      birth_details jsonb,
      locale text not null,
      report_state text not null,
      report_id uuid,
      birth_profile_id uuid,
      reason_code text,
      reason text,
      candidates jsonb not null,
      object_name varchar(1024),
      pdf_sha256 char(64),
      constraint order_line_order_id_shopify_line_id_unique unique (order_id, shopify_line_id),
      constraint order_line_report_id_unique unique (report_id),
      constraint order_line_quantity_check check (quantity >= 0),
      constraint order_line_locale_check check (locale in ('es', 'en')),
      constraint order_line_report_state_check
        check (report_state in ('none', 'waiting', 'awaiting_details', 'requested', 'ready', 'failed')),
      constraint order_line_ready_check check (report_state <> 'ready' or pdf_sha256 is not null)
    )`);
    this.addSql(`create table product (
      id uuid primary key,
      name varchar(255) not null,
      description text not null,
      category varchar(100) not null,
      keywords jsonb not null,
      price numeric(20, 4) not null,
      currency char(3) not null,
      stock int not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint product_name_check check (name ~ '\\S'),
      constraint product_keywords_check check (jsonb_typeof(keywords) = 'array'),
      constraint product_price_check check (price >= 0),
      constraint product_currency_check check (currency ~ '^[A-Z]{3}$'),
      constraint product_stock_check check (stock >= 0)
    )`);
    this.addSql('create index product_created_at_id_index on product (created_at desc, id desc)');
    this.addSql('create index product_name_id_index on product (name, id)');
    this.addSql('create index product_category_index on product (category, created_at desc, id desc)');
    for (const sql of searchColumn(
      'product',
      "name || ' ' || description || ' ' || category || ' ' || keywords::text",
    )) {
      this.addSql(sql);
    }
    for (const sql of idempotentAnswerTable) this.addSql(sql);
    this.addSql(outboxTable);
    this.addSql(inboxTable);
  }
}
