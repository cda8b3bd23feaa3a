import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table email_delivery (
      id uuid primary key,
      report_id uuid,
      order_id uuid,
      password_reset_id uuid,
      kind text not null,
      recipient varchar(254) not null,
      recipient_name varchar(255) not null,
      locale text not null,
      state text not null,
      attempts int not null,
      lease_until timestamptz,
      last_error text,
      message_id varchar(255),
      created_at timestamptz not null,
      sent_at timestamptz,
      constraint email_delivery_report_id_recipient_kind_unique unique (report_id, recipient, kind),
      constraint email_delivery_kind_check check (kind in ('report_ready', 'password_reset')),
      constraint email_delivery_password_reset_id_unique unique (password_reset_id),
      constraint email_delivery_report_check
        check ((kind = 'report_ready') = (report_id is not null) and (report_id is null) = (order_id is null)),
      constraint email_delivery_password_reset_check check ((kind = 'password_reset') = (password_reset_id is not null)),
      constraint email_delivery_locale_check check (locale in ('es', 'en')),
      constraint email_delivery_state_check check (state in ('queued', 'sent', 'bounced', 'failed')),
      constraint email_delivery_sent_check check (state <> 'sent' or sent_at is not null)
    )`);
    this.addSql('create index email_delivery_created_at_id_index on email_delivery (created_at desc, id desc)');
  }
}
