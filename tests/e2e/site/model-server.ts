import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was asked. */
interface Asked {
  method: string;
  path: string;
  origin: string;
  key: string;
  body: { model?: string; messages?: { role: string; content: string }[] } | null;
}

/** How it behaves: well, or with one of the faults that such servers have. */
export type Behaviour =
  | 'good'
  | 'whole'
  | 'slow'
  | 'silent'
  | 'cut'
  | 'cut early'
  | 'refuses origins'
  | 'refuses keys'
  | 'refuses regions'
  | 'out of quota'
  | 'says nothing'
  | 'too many'
  | 'fails'
  | 'fails in the stream'
  | 'garbage'
  | 'garbage stream'
  | 'endless'
  | 'endless silence'
  | 'no such model'
  | 'redirects'
  | 'takes no options'
  | 'too long';

export interface ModelServer {
  address: string;
  asked: Asked[];
  behaviour: Behaviour;
  /** Answers that are under way. */
  open: number;
  /** What it says to a prompt. */
  answer: (system: string, user: string) => string;
  close(): Promise<void>;
}

/**
 * A server that speaks the protocol of OpenAI's chat completions, as Ollama, LM Studio and llama.cpp do, on a port of
 * this machine. It writes a word at a time.
 */
export async function serveModel(): Promise<ModelServer> {
  const server = createServer((request, response) => void answer(request, response, model));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: ModelServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    behaviour: 'good',
    open: 0,
    answer: () => 'ready',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  model: ModelServer,
): Promise<void> {
  const body = await read(request);
  const { method = '', url: path = '', headers } = request;
  const asked = {
    method,
    path,
    origin: headers.origin ?? '',
    key: headers.authorization ?? '',
    body: body === '' ? null : JSON.parse(body),
  } as Asked;
  model.asked.push(asked);
  model.open += 1;
  response.on('close', () => {
    model.open -= 1;
  });
  if (refuse(response, model.behaviour, asked)) return;
  if (path === '/v1/models') {
    json(response, 200, { object: 'list', data: [{ id: 'small:3b' }, { id: 'large:70b' }] });
    return;
  }
  if (path !== '/v1/chat/completions' || method !== 'POST') {
    response.writeHead(404).end('404 page not found');
    return;
  }
  const said = (role: string) =>
    asked.body?.messages?.find((one) => one.role === role)?.content ?? '';
  const text = model.answer(said('system'), said('user'));
  if (model.behaviour === 'whole') {
    json(response, 200, { choices: [{ message: { role: 'assistant', content: text } }] });
    return;
  }
  await stream(response, model.behaviour, text);
}

/** Answers with a fault, where that is the behaviour. */
function refuse(response: ServerResponse, behaviour: Behaviour, { method, body }: Asked): boolean {
  const refusals: Partial<Record<Behaviour, () => void>> = {
    'refuses keys': () => json(response, 401, { error: { message: 'Incorrect API key provided' } }),
    'too many': () => {
      response.setHeader('Retry-After', '7');
      json(response, 429, { error: { message: 'Rate limit reached' } });
    },
    'out of quota': () =>
      json(response, 429, { error: { message: 'You exceeded your current quota' } }),
    'refuses regions': () =>
      json(response, 403, { error: { message: 'Country, region, or territory not supported' } }),
    'says nothing': () =>
      json(response, 200, { choices: [{ message: { content: null }, finish_reason: 'length' }] }),
    fails: () => json(response, 500, { error: 'model runner has unexpectedly stopped' }),
    garbage: () => {
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<html>Welcome to nginx!</html>');
    },
    'no such model': () =>
      json(response, 404, {
        error: { message: `model "${body?.model}" not found, try pulling it first` },
      }),
    redirects: () => response.writeHead(302, { Location: 'http://127.0.0.1:9/elsewhere' }).end(),
    // As a service does whose model reasons.
    'takes no options': () =>
      json(response, 400, {
        error: {
          message:
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        },
      }),
    'too long': () =>
      json(response, 400, {
        error: { message: "This model's maximum context length is 4096 tokens" },
      }),
    silent: () => undefined,
    // As Ollama: what is got is answered, what is posted from an origin that it does not know is not.
    'refuses origins': () => response.writeHead(403).end(),
  };
  if (behaviour === 'refuses origins' && method === 'GET') return false;
  if (behaviour === 'takes no options' && !(body && 'max_tokens' in body)) return false;
  const refusal = refusals[behaviour];
  refusal?.();
  return refusal !== undefined;
}

async function stream(response: ServerResponse, behaviour: Behaviour, text: string): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const say = (data: unknown) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const piece = (content: string, finish_reason: string | null = null) =>
    say({ choices: [{ index: 0, delta: { content }, finish_reason }] });
  if (behaviour === 'cut early') {
    response.flushHeaders();
    await pause(20);
    return void response.destroy();
  }
  if (behaviour === 'garbage stream')
    return void response.end('data: {"hello":\n\ndata: nonsense\n\n');
  if (behaviour === 'fails in the stream') {
    piece('The first');
    say({ error: { message: 'out of memory' } });
    return void response.end();
  }
  response.write(': a comment keeps the connection alive\n\n');
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  for (const [index, word] of words.entries()) {
    if (behaviour === 'cut' && index > words.length / 2) return void response.destroy();
    piece(word);
    if (behaviour === 'slow') await pause(300);
    else if (index % 5 === 0) await pause(1);
    if (response.destroyed) return;
  }
  while (behaviour === 'endless' && !response.destroyed) {
    piece('and so on '.repeat(50));
    await pause(1);
  }
  while (behaviour === 'endless silence' && !response.destroyed) {
    response.write(`: ${'.'.repeat(60_000)}\n\n`);
    await pause(1);
  }
  piece('', 'stop');
  response.end('data: [DONE]\n\n');
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
