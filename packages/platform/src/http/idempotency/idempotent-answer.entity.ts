import { defineEntity, p } from '@mikro-orm/core';

const IdempotentAnswerSchema = defineEntity({
  name: 'IdempotentAnswer',
  tableName: 'idempotent_answer',
  indexes: [{ name: 'idempotent_answer_created_at_index', properties: ['createdAt'] }],
  properties: {
    /** Whose key, for which operation: SHA-256 of both. */
    id: p.character().length(64).primary(),
    requestSha256: p.character().length(64),
    /** JSON text: `jsonb` would not keep the order of its members. */
    answer: p.text(),
    createdAt: p.datetime(),
  },
});

/** What a creating request was answered, kept for its repetitions. It commits with what was created. */
export class IdempotentAnswer extends IdempotentAnswerSchema.class {}

IdempotentAnswerSchema.setClass(IdempotentAnswer);

/** The table behind IdempotentAnswer, for the first migration of a service where things are created. */
export const idempotentAnswerTable = [
  `create table idempotent_answer (
    id char(64) primary key,
    request_sha256 char(64) not null,
    answer text not null,
    created_at timestamptz not null
  )`,
  'create index idempotent_answer_created_at_index on idempotent_answer (created_at)',
];
