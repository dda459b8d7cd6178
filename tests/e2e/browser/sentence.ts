import { existsSync, readFileSync } from 'node:fs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

type Messages = Record<string, Message | undefined>;

let spoken = { language: 'en', messages: readMessages('en') };

/** Lets every sentence from now on be in the language of a browser, as `de` or `en-US`: a worker has one at a time. */
export function speak(locale: string): void {
  const language = new Intl.Locale(locale).language;
  if (language !== spoken.language) spoken = { language, messages: readMessages(language) };
}

/** Every message of a language as a pattern of what a reader sees, whatever stands in its gaps. */
export function sentencePatterns(language: string): Map<string, RegExp> {
  const patterns = Object.entries(readMessages(language)).map(([key, found]): [string, RegExp] => {
    const parts = (found?.message ?? '').split(/\$\w+\$/).map(escapePattern);
    return [key, new RegExp(`^${parts.join('.+')}$`, 'u')];
  });
  return new Map(patterns);
}

/** A sentence that the reader sees, by its key, with its gaps filled in order. Fails when there is none. */
export function sentence(key: string, ...gaps: string[]): string {
  const found = spoken.messages[key];
  if (found === undefined) throw new Error(`No message "${key}"`);
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(found.placeholders?.[name]?.content.slice(1));
    return gaps[place - 1] ?? '';
  });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function readMessages(language: string): Messages {
  const path = `public/_locales/${language}/messages.json`;
  if (!existsSync(path)) throw new Error(`No messages in "${language}"`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
