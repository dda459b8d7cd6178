import { browser } from '../browser.ts';

/** Whether the extension that put this script here is still the one installed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * How long to wait before asking again, in milliseconds, when the worker died between a call and its answer. Every
 * call may be made twice: that is a promise of the handlers.
 */
export const retryAfter = [0, 50, 250, 1000];
