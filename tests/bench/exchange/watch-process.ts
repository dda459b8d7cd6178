import { readFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';

/** How much memory something took, in bytes: what the process had at most, and what it had just before. */
export interface Memory {
  peak: number;
  before: number;
}

/** How often it is looked at, in milliseconds. */
const interval = 20;

/**
 * The memory of the process in which all pages and the worker of the extension run, while something is done: what of it
 * lies in the machine's memory (`VmRSS` of https://man7.org/linux/man-pages/man5/proc_pid_status.5.html).
 */
export async function watchMemory<T>(
  browser: CDPSession,
  act: () => Promise<T>,
): Promise<Memory & { result: T }> {
  const process = await findProcess(browser);
  const before = await readMemory(process);
  let peak = before;
  const look = async () => {
    peak = Math.max(peak, await readMemory(process));
  };
  const timer = setInterval(() => void look().catch(() => undefined), interval);
  try {
    const result = await act();
    await look();
    return { result, peak, before };
  } finally {
    clearInterval(timer);
  }
}

/** The process that the browser started for extensions: the one with the most memory, should there be another. */
async function findProcess(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  let found = { id: 0, memory: 0 };
  for (const { id, type } of processInfo) {
    if (type !== 'renderer') continue;
    const words = (await readFile(`/proc/${id}/cmdline`, 'utf8')).split(/[\0 ]/);
    if (!words.includes('--extension-process')) continue;
    const memory = await readMemory(id);
    if (memory > found.memory) found = { id, memory };
  }
  if (found.id === 0) throw new Error('The browser has no process for extensions');
  return found.id;
}

async function readMemory(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
