import { idempotentAnswerTable } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { searchColumn } from '@astrall/platform/http/list/search.ts';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table email_delivery (
      id uuid primary key,
      report_id uuid,
      order_id uuid,
      password_reset_id uuid,
      details_request_id uuid,
      kind text not null,
      report_kind text,
      user_id uuid not null,
      recipient varchar(254) not null,
      recipient_given boolean not null,
      recipient_name varchar(255) not null,
      locale text not null,
      state text not null,
      attempts int not null,
      earlier_attempts int not null,
      resends int not null,
      last_attempt_at timestamptz,
      lease_until timestamptz,
      last_error text,
      mail_id uuid not null,
      earlier_mails jsonb not null,
      message_id varchar(255),
      created_at timestamptz not null,
      sent_at timestamptz,
      constraint email_delivery_report_id_unique unique (report_id),
      constraint email_delivery_kind_check check (kind in ('report_ready', 'birth_details', 'password_reset')),
      constraint email_delivery_report_kind_check check (
        (kind = 'report_ready') = (report_kind is not null)
        and report_kind in ('natal', 'daily', 'weekly', 'monthly')
      ),
      constraint email_delivery_password_reset_id_unique unique (password_reset_id),
      constraint email_delivery_details_request_id_unique unique (details_request_id),
      constraint email_delivery_report_check check ((kind = 'report_ready') = (report_id is not null)),
      constraint email_delivery_order_check check ((kind in ('report_ready', 'birth_details')) = (order_id is not null)),
      constraint email_delivery_password_reset_check check ((kind = 'password_reset') = (password_reset_id is not null)),
      constraint email_delivery_details_request_check check ((kind = 'birth_details') = (details_request_id is not null)),
      constraint email_delivery_locale_check check (locale in ('es', 'en')),
      constraint email_delivery_state_check check (state in ('queued', 'sent', 'bounced', 'failed')),
      constraint email_delivery_attempts_check check (earlier_attempts between 0 and attempts and resends >= 0),
      constraint email_delivery_sent_check check (state <> 'sent' or sent_at is not null)
    )`);
    this.addSql('create index email_delivery_created_at_id_index on email_delivery (created_at desc, id desc)');
    this.addSql('create index email_delivery_state_index on email_delivery (state, created_at desc, id desc)');
    this.addSql(
      'create index email_delivery_recipient_index on email_delivery (lower(recipient), created_at desc, id desc)',
    );
    this.addSql('create index email_delivery_order_id_index on email_delivery (order_id)');
    this.addSql('create index email_delivery_user_id_index on email_delivery (user_id)');
    for (const sql of searchColumn('email_delivery', "recipient || ' ' || recipient_name")) this.addSql(sql);
    this.addSql(`create function refuse_email_delivery_transition() returns trigger language plpgsql as $$ begin
      raise exception 'a delivery cannot go from % to %', old.state, new.state using errcode = 'check_violation';
    end $$`);
    // What ended is queued again by people alone; that it went out after all may be learnt late.
    this.addSql(`create trigger email_delivery_transition before update of state on email_delivery for each row
      when (old.state <> new.state and old.state <> 'queued' and new.state <> 'sent'
        and (new.state <> 'queued' or new.resends = old.resends))
      execute function refuse_email_delivery_transition()`);
    for (const sql of idempotentAnswerTable) this.addSql(sql);
  }
}
