import { call } from '../channel/calls.ts';
import type { Args } from '../contract.ts';

/**
 * A second copy of each draft in the surface's own storage, until the background says that it has it: what is written
 * here is kept in the same moment, while a message is lost where the worker dies and the popup is closed at once.
 * Where a surface has no storage (a panel in a sandboxed page) there is no second copy.
 */

type Saving = Args<'saveDraft'>;

const prefix = 'draft ';

/** Keeps a copy of what is about to be sent. */
export function keepSpare(saving: Saving): void {
  try {
    localStorage.setItem(nameOf(saving), JSON.stringify(saving));
  } catch {
    // No storage, or no room: the message alone has to do.
  }
}

/** Drops the copy of what the background has, unless more was typed since. */
export function dropSpare(saving: Saving): void {
  try {
    const name = nameOf(saving);
    if (localStorage.getItem(name) === JSON.stringify(saving)) localStorage.removeItem(name);
  } catch {
    // As above.
  }
}

/**
 * Sends what an earlier surface could not. Call it before anything asks for a draft. What the store has already, or
 * has newer, stays as it is: of two the later typed counts.
 */
export function sendSpares(): void {
  for (const saving of readSpares()) {
    void call('saveDraft', saving).then((saved) => {
      if (saved.ok || saved.code === 'invalid') dropSpare(saving);
    });
  }
}

function readSpares(): Saving[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    return names.flatMap((name) => parse(localStorage.getItem(name) ?? ''));
  } catch {
    return [];
  }
}

/** A copy as it was kept; none where it is broken. What is in it the background judges. */
function parse(copy: string): Saving[] {
  try {
    return [JSON.parse(copy) as Saving];
  } catch {
    return [];
  }
}

function nameOf({ draft: { article, slot } }: Saving): string {
  return `${prefix}${slot} ${article}`;
}
