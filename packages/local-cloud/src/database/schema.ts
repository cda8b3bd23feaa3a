/**
 * `job.done` keeps the name of a finished task reserved until `expires_at`. Who holds a job is not a column: only this
 * process delivers, so its memory is the lease, and a kill releases everything.
 */
export const SCHEMA = `
CREATE SCHEMA IF NOT EXISTS local_cloud;

CREATE TABLE IF NOT EXISTS local_cloud.resource (
  name       text PRIMARY KEY,
  config     jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE SEQUENCE IF NOT EXISTS local_cloud.message_id;

CREATE TABLE IF NOT EXISTS local_cloud.job (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  queue            text NOT NULL,
  name             text UNIQUE,
  payload          json NOT NULL,
  ordering_key     text,
  attempts         integer NOT NULL DEFAULT 0,
  responses        integer NOT NULL DEFAULT 0,
  last_status      integer,
  first_attempt_at timestamptz,
  created_at       timestamptz NOT NULL DEFAULT now(),
  due_at           timestamptz NOT NULL DEFAULT now(),
  done             boolean NOT NULL DEFAULT false,
  expires_at       timestamptz
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE INDEX IF NOT EXISTS job_due ON local_cloud.job (queue, due_at, id) WHERE NOT done;
CREATE INDEX IF NOT EXISTS job_order ON local_cloud.job (queue, ordering_key, id) WHERE ordering_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS job_expiry ON local_cloud.job (expires_at) WHERE expires_at IS NOT NULL;
`;
