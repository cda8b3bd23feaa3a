import type { ModelOptions } from './ask-model.ts';

interface ModelConfig {
  OPENAI_API_KEY?: string | undefined;
  OPENAI_BASE_URL?: string | undefined;
  OPENAI_MODEL: string;
  LLM_STRICT_SCHEMA?: boolean | undefined;
  LLM_TIMEOUT_MS: number;
}

/** Gemini behind OpenAI's protocol. */
const googleHost = 'generativelanguage.googleapis.com';

/** How the model is reached; undefined without a key. */
export function modelOptionsOf(config: ModelConfig): ModelOptions | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: model, LLM_TIMEOUT_MS: timeoutMs } = config;
  if (!apiKey) return undefined;
  return { apiKey, baseURL, model, timeoutMs, strict: config.LLM_STRICT_SCHEMA ?? !baseURL?.includes(googleHost) };
}
