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
      subject_id varchar(64),
      api_version varchar(255),
      triggered_at timestamptz,
      received_at timestamptz not null,
      body text not null,
      state text not null,
      reason text,
      constraint webhook_delivery_shop_webhook_id_unique unique (shop, webhook_id),
      constraint webhook_delivery_state_check check (state in ('received', 'processed', 'ignored', 'rejected'))
    )`);
    this.addSql('create index webhook_delivery_received_at_id_index on webhook_delivery (received_at desc, id desc)');
    this.addSql('create index webhook_delivery_subject_index on webhook_delivery (shop, subject_id)');
    this.addSql('create index webhook_delivery_state_index on webhook_delivery (state, received_at desc, id desc)');
    this.addSql(`create table "order" (
      id uuid primary key,
      shop varchar(255) not null,
      shopify_order_id varchar(255) not null,
      name varchar(255) not null,
      email varchar(255),
      customer_first_name varchar(255),
      customer_last_name varchar(255),
      customer_country char(2),
      locale text not null,
      currency char(3) not null,
      total_price numeric(20, 4) not null,
      paid boolean not null,
      state text not null,
      user_id uuid,
      customer_since timestamptz,
      corrections jsonb not null,
      shopify_updated_at timestamptz not null,
      erased_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint order_shop_shopify_order_id_unique unique (shop, shopify_order_id),
      constraint order_locale_check check (locale in ('es', 'en')),
      constraint order_total_price_check check (total_price >= 0),
      constraint order_state_check
        check (state in ('pending_payment', 'awaiting_details', 'processing', 'completed', 'failed', 'cancelled'))
    )`);
    this.addSql('create index order_created_at_id_index on "order" (created_at desc, id desc)');
    this.addSql('create index order_state_index on "order" (state, created_at desc, id desc)');
    this.addSql('create index order_user_id_index on "order" (user_id, created_at desc, id desc)');
    this.addSql('create index order_email_index on "order" (lower(email))');
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
        check (report_state in ('none', 'waiting', 'awaiting_details', 'requested', 'ready', 'failed', 'cancelled')),
      constraint order_line_ready_check check (report_state <> 'ready' or pdf_sha256 is not null)
    )`);
    this.addSql('create index order_line_birth_profile_id_index on order_line (birth_profile_id)');
    this.addSql('create index order_line_report_state_index on order_line (report_state, order_id)');
    this.addSql(`create table details_request (
      id uuid primary key,
      order_id uuid not null references "order" (id) on update cascade on delete cascade,
      user_id uuid not null,
      token_hash char(64),
      expires_at timestamptz,
      created_at timestamptz not null,
      answers int not null,
      answered_at timestamptz,
      closed_at timestamptz,
      constraint details_request_token_hash_unique unique (token_hash),
      constraint details_request_link_check check ((token_hash is null) = (expires_at is null))
    )`);
    this.addSql('create index details_request_order_id_index on details_request (order_id)');
    this.addSql(
      'create unique index details_request_open_unique on details_request (order_id) where closed_at is null',
    );
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
    this.addSql(`create table reservation (
      id uuid primary key,
      user_id uuid,
      client_name varchar(255) not null,
      email varchar(254) not null,
      starts_at timestamptz not null,
      party_size int not null,
      notes text not null,
      state text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint reservation_client_name_check check (client_name ~ '\\S'),
      constraint reservation_email_check check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
      constraint reservation_party_size_check check (party_size >= 1),
      constraint reservation_state_check check (state in ('pending', 'confirmed', 'cancelled', 'completed'))
    )`);
    this.addSql('create index reservation_created_at_id_index on reservation (created_at desc, id desc)');
    this.addSql('create index reservation_starts_at_id_index on reservation (starts_at, id)');
    this.addSql('create index reservation_user_id_index on reservation (user_id, created_at desc, id desc)');
    this.addSql('create index reservation_state_index on reservation (state, created_at desc, id desc)');
    this.addSql('create index reservation_email_index on reservation (lower(email))');
    for (const sql of searchColumn('reservation', "client_name || ' ' || email || ' ' || notes")) this.addSql(sql);
    this.addSql(`create table subscription (
      id uuid primary key,
      user_id uuid not null,
      birth_profile_id uuid not null,
      kind text not null,
      locale text not null,
      anchor_day smallint,
      local_hour smallint not null,
      time_zone varchar(64) not null,
      state text not null,
      next_run_at timestamptz,
      product_id uuid,
      shopify_order_id varchar(255),
      shopify_line_id varchar(255),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint subscription_shopify_line_id_unique unique (shopify_line_id),
      constraint subscription_product_id_fkey
        foreign key (product_id) references product (id) on update cascade on delete set null,
      constraint subscription_kind_check check (kind in ('daily', 'weekly', 'monthly')),
      constraint subscription_locale_check check (locale in ('es', 'en')),
      constraint subscription_anchor_day_check check (case kind
        when 'daily' then anchor_day is null
        when 'weekly' then anchor_day is not null and anchor_day between 1 and 7
        else anchor_day is not null and anchor_day between 1 and 31 end),
      constraint subscription_local_hour_check check (local_hour between 0 and 23),
      constraint subscription_state_check check (state in ('active', 'paused', 'cancelled')),
      constraint subscription_next_run_at_check check ((state = 'active') = (next_run_at is not null))
    )`);
    this.addSql('create index subscription_created_at_id_index on subscription (created_at desc, id desc)');
    this.addSql('create index subscription_user_id_index on subscription (user_id, created_at desc, id desc)');
    this.addSql('create index subscription_next_run_at_index on subscription (next_run_at, id)');
    this.addSql('create index subscription_product_id_index on subscription (product_id)');
    this.addTransitions();
    for (const sql of idempotentAnswerTable) this.addSql(sql);
    this.addSql(outboxTable);
    this.addSql(inboxTable);
  }

  /** What the entities refuse nothing else writes either: a state goes where it may, and what ended stays. */
  private addTransitions(): void {
    this.addSql(`create function refuse_transition() returns trigger language plpgsql as $$
      begin
        if not (old.state || ' -> ' || new.state) = any (tg_argv) then
          raise exception 'a % that is % cannot become %', tg_table_name, old.state, new.state
            using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a % that is % cannot change', tg_table_name, old.state using errcode = 'check_violation';
      end $$`);
    for (const [table, allowed] of Object.entries(transitions)) {
      this.addSql(`create trigger ${table}_transition before update on "${table}" for each row
        when (old.state <> new.state) execute function refuse_transition(${allowed.map((one) => `'${one}'`).join(', ')})`);
    }
    this.addSql(`create trigger reservation_final before update on reservation for each row
      when (old.state in ('cancelled', 'completed') and (old.client_name, old.email, old.starts_at, old.party_size, old.notes)
        is distinct from (new.client_name, new.email, new.starts_at, new.party_size, new.notes))
      execute function refuse_change()`);
  }
}

/** A paid order is never unpaid again; between the states that its lines decide it goes back and forth. */
const transitions = {
  order: [
    ...['awaiting_details', 'processing', 'completed', 'failed', 'cancelled'].map((to) => `pending_payment -> ${to}`),
    ...['processing', 'completed', 'failed', 'cancelled'].map((to) => `awaiting_details -> ${to}`),
    ...['awaiting_details', 'completed', 'failed', 'cancelled'].map((to) => `processing -> ${to}`),
    ...['awaiting_details', 'processing', 'completed', 'cancelled'].map((to) => `failed -> ${to}`),
    ...['awaiting_details', 'processing', 'failed'].map((to) => `completed -> ${to}`),
  ],
  reservation: ['pending -> confirmed', 'pending -> cancelled', 'confirmed -> cancelled', 'confirmed -> completed'],
  subscription: ['active -> paused', 'active -> cancelled', 'paused -> active', 'paused -> cancelled'],
};
