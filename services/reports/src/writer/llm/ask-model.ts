import { OpenAI } from 'openai';
import { z } from 'zod';
import type { Usage } from './account.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { completionFailure } from './completion-failure.ts';
import type { Prompt } from './prompt.ts';

export interface ModelOptions {
  apiKey: string;
  /** An OpenAI-compatible API, up to and without `/chat/completions`; OpenAI's own when absent. */
  baseURL?: string | undefined;
  model: string;
  /** Bound on one attempt. */
  timeoutMs: number;
  /** Whether the server knows OpenAI's newer parameters, such as strict JSON schemas; Gemini's refuses them. */
  strict: boolean;
}

export interface Completion {
  content: string | null;
  finishReason: string | null;
  refused: boolean;
  /** The model that answered, as servers resolve aliases; the model asked where a server does not tell. */
  model: string;
  usage: Usage;
}

/** What a server tells of itself is printed and stored, whatever it is. */
const modelName = z.string().regex(/^[\x20-\x7e]{1,255}$/);
const tokens = z.int().min(0).max(1_000_000_000).catch(0);

/**
 * One attempt. Chat completions rather than responses, because OpenAI-compatible servers offer the former.
 * @throws WritingFailedError unless a completion came
 */
export async function askModel(options: ModelOptions, prompt: Prompt, signal: AbortSignal): Promise<Completion> {
  const { apiKey, baseURL, model, timeoutMs, strict } = options;
  // Off, because at its debug level, which the environment can set, the SDK logs what is written.
  const client = new OpenAI({ apiKey, baseURL, maxRetries: 0, logLevel: 'off', fetch: boundedFetch });
  const bound = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const request = {
    model,
    messages: [
      { role: 'system' as const, content: prompt.system },
      { role: 'user' as const, content: prompt.user },
    ],
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: 'sections', schema: schemaOf(prompt.ids, strict), ...(strict ? { strict } : {}) },
    },
    // OpenAI's models that think refuse the older name, and what else speaks its protocol may not know the newer one.
    [strict ? 'max_completion_tokens' : 'max_tokens']: prompt.maxCompletionTokens,
  };
  const completion = await client.chat.completions.create(request, { signal: bound }).catch((error: unknown) => {
    throw completionFailure(error, bound);
  });
  const choice = completion?.choices?.[0];
  if (!choice) throw completionFailure(new Error('no choices'), bound);
  return {
    content: choice.message?.content ?? null,
    finishReason: choice.finish_reason ?? null,
    refused: Boolean(choice.message?.refusal) || choice.finish_reason === 'content_filter',
    model: modelName.catch(model).parse(completion.model),
    usage: usageOf(completion.usage),
  };
}

/** Gemini counts what it thinks before it writes in the total alone, and has it paid for. */
function usageOf(told: OpenAI.CompletionUsage | undefined): Usage {
  const promptTokens = tokens.parse(told?.prompt_tokens);
  const written = tokens.parse(told?.completion_tokens);
  return { promptTokens, completionTokens: Math.max(written, tokens.parse(told?.total_tokens) - promptTokens) };
}

/** Every section by its id, a list of paragraphs each. Lengths are checked apart: not every server knows them. */
function schemaOf(ids: readonly string[], strict: boolean) {
  const paragraphs = { type: 'array', items: { type: 'string' } };
  return {
    type: 'object',
    properties: Object.fromEntries(ids.map((id) => [id, paragraphs])),
    required: [...ids],
    ...(strict ? { additionalProperties: false } : {}),
  };
}
