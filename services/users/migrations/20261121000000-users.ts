import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table "user" (
      id uuid primary key,
      email varchar(254) not null,
      first_name varchar(255) not null,
      last_name varchar(255) not null,
      type text not null,
      locale text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint user_type_check check (type in ('customer', 'staff', 'admin')),
      constraint user_locale_check check (locale in ('es', 'en'))
    )`);
    this.addSql('create unique index user_email_unique on "user" (lower(email))');
    this.addSql('create index user_created_at_id_index on "user" (created_at desc, id desc)');
    this.addSql(`create table birth_profile (
      id uuid primary key,
      user_id uuid not null references "user" (id) on update cascade on delete cascade,
      person_name varchar(255) not null,
      birth_date date not null,
      birth_time text,
      birth_place varchar(255) not null,
      birth_country varchar(255),
      fingerprint char(64) not null,
      created_at timestamptz not null,
      constraint birth_profile_user_id_fingerprint_unique unique (user_id, fingerprint),
      constraint birth_profile_birth_date_check check (birth_date >= '1900-01-01'),
      constraint birth_profile_birth_time_check check (birth_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')
    )`);
  }
}
