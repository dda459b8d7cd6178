import { readFileSync } from 'node:fs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  Message | undefined
>;

/** A sentence that the reader sees, by its key, with its gaps filled in order. Fails when there is none. */
export function sentence(key: string, ...gaps: string[]): string {
  const found = messages[key];
  if (found === undefined) throw new Error(`No message "${key}"`);
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(found.placeholders?.[name]?.content.slice(1));
    return gaps[place - 1] ?? '';
  });
}
