import { idempotentAnswerTable } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { searchColumn } from '@astrall/platform/http/list/search.ts';
import { inboxTable, outboxTable } from '@astrall/platform/messaging/tables.ts';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table report (
      id uuid primary key,
      order_id uuid not null,
      order_line_id uuid not null,
      user_id uuid not null,
      customer_since timestamptz,
      birth_profile_id uuid not null,
      kind text not null,
      period varchar(255) not null,
      locale text not null,
      shop varchar(255),
      customer_country char(2),
      time_zone varchar(255),
      state text not null,
      failure_code text,
      failure_reason text,
      candidates jsonb not null,
      attempts int not null,
      faults int not null default 0,
      lease_token uuid,
      lease_until timestamptz,
      object_name varchar(1024),
      pdf_sha256 char(64),
      pdf_bytes int,
      pdf_pages int,
      text_source text,
      model varchar(255),
      prompt_hash char(64),
      input_hash char(64),
      sections_by_model int,
      prompt_tokens int,
      completion_tokens int,
      cost_micros int,
      model_tokens int not null default 0,
      model_micros int not null default 0,
      created_at timestamptz not null,
      finished_at timestamptz,
      constraint report_order_line_id_period_unique unique (order_line_id, period),
      constraint report_kind_check check (kind in ('natal', 'daily', 'weekly', 'monthly')),
      constraint report_period_check check ((kind = 'natal') = (period = 'once')),
      constraint report_locale_check check (locale in ('es', 'en')),
      constraint report_state_check check (state in ('pending', 'ready', 'failed')),
      constraint report_ready_check check (state <> 'ready' or (object_name is not null and pdf_sha256 is not null)),
      constraint report_failed_check check (state <> 'failed' or (failure_code is not null and object_name is null))
    )`);
    this.addSql('create index report_created_at_id_index on report (created_at desc, id desc)');
    this.addSql('create index report_state_index on report (state, created_at desc, id desc)');
    this.addSql('create index report_user_id_index on report (user_id, created_at desc, id desc)');
    this.addSql('create index report_order_id_index on report (order_id)');
    this.addSql(`create function refuse_report_transition() returns trigger language plpgsql as $$ begin
      raise exception 'a report cannot go from % to %', old.state, new.state using errcode = 'check_violation';
    end $$`);
    this.addSql(`create trigger report_transition before update of state on report for each row
      when (old.state <> new.state and old.state <> 'pending' and new.state <> 'pending')
      execute function refuse_report_transition()`);
    this.addSql(`create table report_link (
      id uuid primary key,
      report_id uuid not null references report (id) on update cascade on delete cascade,
      token_hash char(64) not null,
      opened_by uuid,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      created_at timestamptz not null,
      constraint report_link_token_hash_unique unique (token_hash)
    )`);
    this.addSql('create index report_link_report_id_index on report_link (report_id, created_at desc, id desc)');
    this.addSql(`create table llm_answer (
      prompt_hash char(64) primary key,
      model varchar(255) not null,
      sections jsonb not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`);
    this.addSql('create index llm_answer_expires_at_index on llm_answer (expires_at)');
    this.addSql('create index llm_answer_created_at_index on llm_answer (created_at)');
    this.addSql(`create table document (
      id uuid primary key,
      user_id uuid,
      title varchar(300),
      sha256 char(64) not null,
      bytes int not null,
      pages int,
      language varchar(3),
      topics jsonb not null,
      state text not null,
      failure_code text,
      attempts int not null,
      faults int not null default 0,
      lease_token uuid,
      lease_until timestamptz,
      blocks jsonb,
      created_at timestamptz not null,
      finished_at timestamptz,
      constraint document_state_check check (state in ('pending', 'ready', 'failed')),
      constraint document_ready_check check (state <> 'ready' or (pages is not null and blocks is not null)),
      constraint document_failed_check check ((state = 'failed') = (failure_code is not null))
    )`);
    this.addSql('create index document_created_at_id_index on document (created_at desc, id desc)');
    this.addSql('create index document_user_id_index on document (user_id, created_at desc, id desc)');
    this.addSql('create index document_state_index on document (state, created_at desc, id desc)');
    this.addSql('create index document_sha256_index on document (sha256)');
    for (const sql of searchColumn('document', "coalesce(title, '') || ' ' || topics::text")) this.addSql(sql);
    this.addSql(`create table variant (
      id uuid primary key,
      document_id uuid not null references document (id) on update cascade on delete cascade,
      kind text not null,
      tone text,
      language text,
      state text not null,
      failure_code text,
      attempts int not null,
      faults int not null default 0,
      lease_token uuid,
      lease_until timestamptz,
      pdf_sha256 char(64),
      pdf_bytes int,
      pdf_pages int,
      text_source text,
      model varchar(255),
      note text,
      model_tokens int not null default 0,
      model_micros int not null default 0,
      told jsonb,
      created_at timestamptz not null,
      finished_at timestamptz,
      constraint variant_kind_check check (kind in ('summary', 'simpler', 'tone', 'language')),
      constraint variant_tone_check check (tone in ('formal', 'friendly', 'poetic')),
      constraint variant_language_check check (language in ('es', 'en')),
      constraint variant_text_source_check check (text_source in ('rules', 'llm')),
      constraint variant_note_check check (note in ('nothing_simplified', 'little_simplified', 'partly_unchanged')),
      constraint variant_wish_check check ((kind = 'tone') = (tone is not null) and (kind = 'language') = (language is not null)),
      constraint variant_state_check check (state in ('pending', 'ready', 'failed')),
      constraint variant_ready_check check (state <> 'ready' or pdf_sha256 is not null),
      constraint variant_failed_check check ((state = 'failed') = (failure_code is not null))
    )`);
    this.addSql('create index variant_document_id_index on variant (document_id, created_at desc, id desc)');
    this.addSql('create index variant_state_index on variant (state)');
    this.addSql(`create function refuse_finished_transition() returns trigger language plpgsql as $$ begin
      raise exception 'a % cannot go from % to %', tg_table_name, old.state, new.state using errcode = 'check_violation';
    end $$`);
    for (const table of ['document', 'variant']) {
      this.addSql(`create trigger ${table}_transition before update of state on ${table} for each row
        when (old.state <> new.state and old.state <> 'pending') execute function refuse_finished_transition()`);
    }
    this.addSql(`create table daily_use (
      user_id uuid not null,
      day date not null,
      documents int not null default 0,
      variants int not null default 0,
      primary key (user_id, day)
    )`);
    this.addSql('create index daily_use_day_index on daily_use (day)');
    this.addSql(`create table unclaimed_object (
      name varchar(1024) primary key,
      since timestamptz not null
    )`);
    this.addSql(`create table erased_order (
      order_id uuid primary key,
      erased_at timestamptz not null
    )`);
    for (const sql of idempotentAnswerTable) this.addSql(sql);
    this.addSql(outboxTable);
    this.addSql(inboxTable);
  }
}
