/** The table behind OutboxMessage, for the first migration of a service that publishes. */
export const outboxTable = `create table outbox_message (
  id uuid primary key,
  topic varchar(255) not null,
  payload jsonb not null,
  created_at timestamptz not null
)`;

/** The table behind InboxEvent, for the first migration of a service that consumes. */
export const inboxTable = `create table inbox_event (
  id varchar(255) primary key,
  handled_at timestamptz not null
)`;
