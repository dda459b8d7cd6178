import { createParser } from 'eventsource-parser';
import type { ServerPlace } from '../../assist/assist.ts';
import { HelpFault } from '../../assist/help-fault.ts';
import type { Model, Prompt } from '../model/model.ts';
import { askServer, complaintIn } from './ask-server.ts';

/**
 * What a server is asked to read at once. Ollama reads 4096 tokens unless it is told otherwise, drops the beginning of
 * what is longer without a word, and the protocol has no way to ask.
 */
const room = 11_000;
/** How long a slow machine may read before it writes its first word, and rest between two words: milliseconds. */
interface Patience {
  first: number;
  next: number;
}
const usualPatience: Patience = { first: 300_000, next: 90_000 };
/** The longest answer, in UTF-16 units and in tokens: more is a model that does not come to an end. */
const longestAnswer = 24_000;
const usualOptions = { temperature: 0.2, max_tokens: 2000 };
/** Of a stream without an end that says nothing, no more is read than this, in UTF-16 units. */
const longestStream = 4_000_000;

/** A server's model. Each prompt is a conversation of its own, with no tools. */
export function serverModel(server: ServerPlace, patience = usualPatience): Model {
  return {
    room,
    async complete({ system, user }: Prompt, onText) {
      const open = (options: object) =>
        askServer(server, {
          path: '/chat/completions',
          body: {
            model: server.model,
            messages: [
              { role: 'system', content: system },
              { role: 'user', content: user },
            ],
            stream: true,
            ...options,
          },
          patience: patience.first,
        });
      const response = await open(usualOptions).catch((error: unknown) => {
        if (isOfOptions(error)) return open({});
        throw error;
      });
      const isStream = /text\/event-stream/i.test(response.headers.get('content-type') ?? '');
      return isStream
        ? readStream(response, patience, onText)
        : readWhole(response, patience, onText);
    },
  };
}

/** Some models of services take neither of these, and say so: https://platform.openai.com/docs/guides/reasoning */
const isOfOptions = (error: unknown): boolean =>
  error instanceof HelpFault &&
  Object.keys(usualOptions).some((one) => error.message.includes(one));

/** Reads an answer as it is written. @throws HelpFault */
async function readStream(
  response: Response,
  { first, next }: Patience,
  onText: (text: string) => void,
): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new HelpFault('cut');
  let text = '';
  let isDone = false;
  const parser = createParser({
    onEvent({ data }) {
      if (isDone) return;
      if (data === '[DONE]') {
        isDone = true;
        return;
      }
      const { delta, isLast } = readChunk(data);
      text += delta;
      isDone = isLast;
    },
  });
  let length = 0;
  let patience = first;
  try {
    while (!isDone) {
      const { done, value } = await inTime(reader.read(), patience);
      if (done) break;
      length += value.length;
      const before = text.length;
      parser.feed(value);
      if (text.length > longestAnswer || length > longestStream) throw new HelpFault('endless');
      if (text.length > before) {
        patience = next;
        onText(text);
      }
    }
  } catch (error) {
    if (error instanceof HelpFault) throw error;
    throw new HelpFault('cut', String(error));
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  if (!isDone) throw new HelpFault(length === 0 || text !== '' ? 'cut' : 'notProtocol');
  return text;
}

/** One piece of a stream: https://platform.openai.com/docs/api-reference/chat-streaming. @throws HelpFault */
function readChunk(data: string): { delta: string; isLast: boolean } {
  const chunk = parse(data) as Chunk | null;
  if (chunk?.error !== undefined) throw new HelpFault('serverFailed', complaintIn(data));
  const choice = Array.isArray(chunk?.choices) ? chunk.choices[0] : undefined;
  if (!chunk || !Array.isArray(chunk.choices))
    throw new HelpFault('notProtocol', data.slice(0, 200));
  const content = choice?.delta?.content;
  const reason = choice?.finish_reason;
  return {
    delta: typeof content === 'string' ? content : '',
    isLast: typeof reason === 'string' && reason !== '',
  };
}

/** A server that does not stream answers all at once. @throws HelpFault */
async function readWhole(
  response: Response,
  { first }: Patience,
  onText: (text: string) => void,
): Promise<string> {
  const body = await inTime(response.text(), first).catch((error: unknown) => {
    throw error instanceof HelpFault ? error : new HelpFault('cut', String(error));
  });
  const answer = parse(body) as Whole | null;
  const said = Array.isArray(answer?.choices) ? answer.choices[0]?.message?.content : undefined;
  // A model that thought until it had to stop has said nothing.
  const content = said === null ? '' : said;
  if (typeof content !== 'string') throw new HelpFault('notProtocol', body.slice(0, 200));
  if (content.length > longestAnswer) throw new HelpFault('endless');
  onText(content);
  return content;
}

interface Chunk {
  error?: unknown;
  choices?: { delta?: { content?: unknown }; finish_reason?: unknown }[];
}
interface Whole {
  choices?: { message?: { content?: unknown } }[];
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** @throws HelpFault `late` where it takes longer, in milliseconds */
async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HelpFault('late')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
