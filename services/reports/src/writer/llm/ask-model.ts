import { OpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { WritingFailedError } from '../writing-failed-error.ts';
import { completionFailure } from './completion-failure.ts';
import { type ReportAnswer, reportAnswer } from './report-answer.ts';
import type { Prompt } from './report-prompt.ts';

export interface ModelOptions {
  apiKey: string;
  /** An OpenAI-compatible API, up to and without `/chat/completions`; OpenAI's own when absent. */
  baseURL?: string | undefined;
  model: string;
  /** Bound on one attempt; the SDK makes up to three when the server is busy, failing or unreachable. */
  timeoutMs: number;
}

export interface Completion {
  answer: ReportAnswer;
  /** The model that answered, as servers resolve aliases; the model asked where a server does not tell. */
  model: string;
  usage: { prompt_tokens: number; completion_tokens: number } | undefined;
}

/**
 * Chat completions rather than responses, because OpenAI-compatible servers offer the former.
 * @throws WritingFailedError unless the answer has the asked shape
 */
export async function askModel(options: ModelOptions, prompt: Prompt, signal: AbortSignal): Promise<Completion> {
  const { apiKey, baseURL, model, timeoutMs } = options;
  // Off, because at its debug level, which the environment can set, the SDK logs what is written.
  const client = new OpenAI({ apiKey, baseURL, timeout: timeoutMs, maxRetries: 2, logLevel: 'off' });
  const request = {
    model,
    messages: [
      { role: 'system' as const, content: prompt.system },
      { role: 'user' as const, content: prompt.user },
    ],
    response_format: zodResponseFormat(reportAnswer, 'natal_report'),
  };
  const completion = await client.chat.completions.parse(request, { signal }).catch((error: unknown) => {
    throw completionFailure(error);
  });
  return { answer: answerOf(completion), model: completion.model ?? model, usage: completion.usage };
}

function answerOf({ choices }: OpenAI.Chat.Completions.ParsedChatCompletion<ReportAnswer>): ReportAnswer {
  const message = choices[0]?.message;
  if (message?.refusal) throw new WritingFailedError('refused', 'The model declined to write');
  if (!message?.parsed) throw new WritingFailedError('empty', 'The completion holds no text');
  return message.parsed;
}
