import { defineEntity, p } from '@mikro-orm/core';

const LlmAnswerSchema = defineEntity({
  name: 'LlmAnswer',
  tableName: 'llm_answer',
  indexes: [
    { name: 'llm_answer_expires_at_index', properties: ['expiresAt'] },
    { name: 'llm_answer_created_at_index', properties: ['createdAt'] },
  ],
  properties: {
    promptHash: p.character().length(64).primary(),
    model: p.string(),
    /** The paragraphs of each section, in the order they were asked for. */
    sections: p.json<string[][]>(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});

/** What a model wrote when it was told what the hash stands for, checked: it is not asked again while this lives. */
export class LlmAnswer extends LlmAnswerSchema.class {}

LlmAnswerSchema.setClass(LlmAnswer);
