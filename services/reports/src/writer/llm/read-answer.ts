import { WritingFailedError } from '../writing-failed-error.ts';
import type { Completion } from './ask-model.ts';

/**
 * What the model wrote, as an object whose members are still to be judged.
 * @throws WritingFailedError `refused`, `truncated`, `empty` or `bad_json`
 */
export function readAnswer({ content, finishReason, refused }: Completion): Record<string, unknown> {
  if (refused) throw new WritingFailedError('refused', 'The model declined to write');
  if (finishReason === 'length') throw new WritingFailedError('truncated', 'The model stopped at its length limit');
  if (!content) throw new WritingFailedError('empty', 'The completion holds no text');
  const answer = parsed(content);
  if (typeof answer !== 'object' || answer === null)
    throw new WritingFailedError('bad_json', 'The model wrote no object');
  return answer as Record<string, unknown>;
}

/** Servers that know no schemas let a model fence its JSON as Markdown does, and say something before and after. */
const fenced = /^[^{]*```(?:json)?\s*([\s\S]*)```/i;

function parsed(content: string): unknown {
  try {
    return JSON.parse(fenced.exec(content)?.[1] ?? content);
  } catch (cause) {
    throw new WritingFailedError('bad_json', 'The model wrote no JSON', { cause });
  }
}
