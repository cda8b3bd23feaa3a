import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Reply = (response: ServerResponse, body: LlmRequest['body']) => void;

export interface LlmRequest {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { json_schema: { schema: Record<string, unknown>; strict?: boolean } };
    max_completion_tokens?: number;
    max_tokens?: number;
  };
}

export interface LlmServer {
  baseURL: string;
  requests: LlmRequest[];
  /** How many requests were under way at once, at the most. */
  mostAtOnce(): number;
  /** What the next requests get; the last reply goes on for ever. Forgets the requests so far. */
  script(...replies: [Reply, ...Reply[]]): void;
  stop(): Promise<void>;
}

/** Speaks the chat-completions API on loopback, as well or as badly as scripted. */
export async function startLlmServer(): Promise<LlmServer> {
  const requests: LlmRequest[] = [];
  let script: Reply[] = [status(404)];
  let underWay = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    const body = JSON.parse(await text(request));
    requests.push({ path: request.url, headers: request.headers, body });
    script[Math.min(requests.length, script.length) - 1]?.(response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    mostAtOnce: () => most,
    script(...replies) {
      requests.length = 0;
      most = 0;
      script = replies;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A section as the model is asked for it. */
export interface AskedSection {
  id: string;
  title: string;
  words: number;
  facts: Record<string, unknown>[];
  refused_before_because?: string[];
}

export function sectionsAskedBy({ messages }: LlmRequest['body']): AskedSection[] {
  return JSON.parse(messages.at(-1)!.content).sections;
}

/** What a well-behaved model writes of any section: nothing that could be wrong, and nothing twice. */
export const harmless = ({ title, words }: AskedSection): string[] => {
  const own = numberOf(title);
  const sentences = Math.ceil(words / 20);
  const told = Array.from({ length: sentences }, (_, index) => {
    const [noun, adjective, verb] = [
      nouns[own % 10],
      adjectives[Math.floor(own / 10) % 10],
      verbs[index % verbs.length],
    ];
    return `Este pasaje lleva ${noun} ${adjective} consigo; ${verb} despacio y quédate con lo que te sirva.`;
  });
  return [told.join(' ')];
};

const nouns = 'palabras ideas imágenes notas frases preguntas historias escenas pistas sorpresas'.split(' ');
const adjectives = 'amables claras breves nuevas ligeras curiosas tranquilas sinceras sencillas abiertas'.split(' ');
const verbs = 'léelo míralo piénsalo recórrelo repásalo escúchalo pruébalo cuéntalo copíalo guárdalo ábrelo'.split(' ');

const numbers = new Map<string, number>();
function numberOf(title: string): number {
  const number = numbers.get(title) ?? numbers.size;
  numbers.set(title, number);
  return number;
}

/** A completion in which the model writes each section it is asked for, and its server tells these things otherwise. */
export function writes(section: (asked: AskedSection) => unknown = harmless, told: object = {}): Reply {
  return (response, body) => {
    const asked = sectionsAskedBy(body).map((one) => [one.id, section(one)]);
    completion({ content: JSON.stringify(Object.fromEntries(asked)) }, 'stop', told)(response, body);
  };
}

/** A completion in which the model wrote this, and its server tells these things otherwise. */
export function wrote(content: unknown, told: object = {}): Reply {
  return completion({ content: typeof content === 'string' ? content : JSON.stringify(content) }, 'stop', told);
}

export const refuses: Reply = completion({ content: null, refusal: 'I cannot help with that.' });
export const writesNothing: Reply = completion({ content: null });
export const filtered: Reply = completion({ content: '{"introduction": ["' }, 'content_filter');
export const truncated: Reply = completion({ content: '{"introduction": ["' }, 'length');
export const hangs: Reply = () => undefined;
export const drops: Reply = (response) => response.destroy();

export const breaksOff: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"id":');
  setTimeout(() => response.destroy(), 20);
};

export const answersHtml: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works</h1>');
};

/** Writes as fast as it is read, and never ends. */
export const goesOn: Reply = (response) => {
  const blanks = Buffer.alloc(2 ** 20, ' ');
  const write = () => {
    while (!response.destroyed && response.write(blanks));
  };
  response.writeHead(200, { 'content-type': 'application/json' }).on('drain', write);
  write();
};

/** Sends the headers at once and the body never. */
export const stalls: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write(' ');
};

export function slow(delayMs: number, reply: Reply): Reply {
  return (response, body) => setTimeout(reply, delayMs, response, body);
}

export function status(httpStatus: number, headers: Record<string, string> = {}, code: string | null = null): Reply {
  return (response) => {
    response
      .writeHead(httpStatus, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ error: { message: 'You sent: 14 March 1990', type: 'test', code } }));
  };
}

function completion(
  message: { content: string | null; refusal?: string },
  finishReason = 'stop',
  told: object = {},
): Reply {
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: 'writer-2026-08-01',
    choices: [{ index: 0, finish_reason: finishReason, message: { role: 'assistant', refusal: null, ...message } }],
    usage: { prompt_tokens: 900, completion_tokens: 2100, total_tokens: 3000 },
    ...told,
  };
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}
