import { idempotentAnswerTable } from '@astrall/platform/http/idempotency/idempotent-answer.entity.ts';
import { searchColumn } from '@astrall/platform/http/list/search.ts';
import { outboxTable } from '@astrall/platform/messaging/tables.ts';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`create table "user" (
      id uuid primary key,
      email varchar(254) not null,
      first_name varchar(255) not null,
      last_name varchar(255) not null,
      full_name text not null generated always as (trim(trim(first_name) || ' ' || trim(last_name))) stored,
      type text not null,
      locale text not null,
      active boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      constraint user_type_check check (type in ('customer', 'staff', 'admin')),
      constraint user_locale_check check (locale in ('es', 'en'))
    )`);
    this.addSql('create unique index user_email_unique on "user" (lower(email)) where deleted_at is null');
    this.addSql('create index user_created_at_id_index on "user" (created_at desc, id desc)');
    this.addSql('create index user_type_index on "user" (type, created_at desc, id desc)');
    for (const sql of searchColumn('"user"', "first_name || ' ' || last_name || ' ' || email")) this.addSql(sql);
    this.addSql(keepAnAdmin);
    this.addSql(`create trigger user_keep_an_admin after update on "user" for each row
      when (old.type = 'admin' and old.active and old.deleted_at is null
        and not (new.type = 'admin' and new.active and new.deleted_at is null))
      execute function keep_an_admin()`);
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
      updated_at timestamptz not null,
      deleted_at timestamptz,
      constraint birth_profile_person_name_check check (person_name ~ '\\S'),
      constraint birth_profile_birth_place_check check (birth_place ~ '\\S'),
      constraint birth_profile_birth_date_check check (birth_date >= '1900-01-01'),
      constraint birth_profile_birth_time_check check (birth_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]([+-][0-9:]{5,8})?$')
    )`);
    this.addSql(`create unique index birth_profile_user_id_fingerprint_unique on birth_profile (user_id, fingerprint)
      where deleted_at is null`);
    this.addSql('create index birth_profile_created_at_id_index on birth_profile (created_at desc, id desc)');
    this.addSql(
      'create index birth_profile_user_id_created_at_index on birth_profile (user_id, created_at desc, id desc)',
    );
    const told = "person_name || ' ' || birth_place || ' ' || coalesce(birth_country, '')";
    for (const sql of searchColumn('birth_profile', told)) this.addSql(sql);
    this.addSql(`create table credential (
        user_id uuid primary key constraint credential_user_id_fkey references "user" (id) on update cascade on delete cascade,
        password_hash varchar(255) not null,
        changed_at timestamptz not null
      )`);
    this.addSql(`create table oauth_client (
        id uuid primary key,
        client_id varchar(255) not null constraint oauth_client_client_id_unique unique,
        name varchar(255) not null,
        application_type text not null,
        scopes jsonb not null,
        grant_types jsonb not null,
        redirect_uris jsonb not null,
        post_logout_redirect_uris jsonb not null,
        secret_hash char(64),
        previous_secret_hash char(64),
        previous_secret_valid_until timestamptz,
        disabled_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint oauth_client_application_type_check check (application_type in ('web', 'native')),
        constraint oauth_client_previous_secret_check
          check ((previous_secret_hash is null) = (previous_secret_valid_until is null))
      )`);
    this.addSql('create index oauth_client_created_at_id_index on oauth_client (created_at desc, id desc)');
    for (const sql of searchColumn('oauth_client', "name || ' ' || client_id")) this.addSql(sql);
    this.addSql(`create table oidc_artifact (
        kind varchar(255) not null,
        id_hash char(64) not null,
        grant_id varchar(255),
        uid varchar(255) constraint oidc_artifact_uid_unique unique,
        account_id varchar(255),
        payload jsonb not null,
        consumed_at timestamptz,
        expires_at timestamptz not null,
        primary key (kind, id_hash)
      )`);
    this.addSql('create index oidc_artifact_grant_id_index on oidc_artifact (grant_id)');
    this.addSql('create index oidc_artifact_account_id_index on oidc_artifact (account_id)');
    this.addSql('create index oidc_artifact_expires_at_index on oidc_artifact (expires_at)');
    this.addSql(`create table password_reset (
        id uuid primary key,
        user_id uuid not null constraint password_reset_user_id_fkey references "user" (id) on update cascade on delete cascade,
        token_hash char(64) constraint password_reset_token_hash_unique unique,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    this.addSql('create index password_reset_user_id_index on password_reset (user_id)');
    this.addSql(`create table rate_limit (
        key varchar(255) primary key,
        points int not null,
        expire bigint
      )`);
    this.addSql(outboxTable);
    for (const sql of idempotentAnswerTable) this.addSql(sql);
  }
}

/** Two who deactivate each other wait for each other here: the second sees what the first has done. */
const keepAnAdmin = `create function keep_an_admin() returns trigger language plpgsql set search_path from current as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('users/keep_an_admin', 0));
  if not exists (select from "user" where type = 'admin' and active and deleted_at is null) then
    raise exception 'the last active administrator stays'
      using errcode = 'check_violation', constraint = 'user_last_admin_check';
  end if;
  return null;
end $$`;
