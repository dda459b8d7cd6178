import type { Ask, Subject } from '../assist/assist.ts';

/** What tells an asking from others: the same for the same asking, and short. */
export function askedOf(ask: Ask): Promise<string> {
  return digest(ask);
}

/** What tells the text that an asking is about from others. What holds its text itself is about nothing else. */
export async function aboutOf(ask: Ask, { language, blocks, comments }: Subject): Promise<string> {
  if (ask.task === 'digest') return digest(comments.map(({ id, text }) => [id, text]));
  if (ask.task === 'translateComment' || (ask.task === 'translate' && ask.passage !== null))
    return '';
  return digest([language, blocks.map(({ text }) => text)]);
}

/** SHA-256 of the value as JSON, in hexadecimal digits. */
async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
