import type { Answers, Args } from '../contract.ts';
import { exportPart } from '../store/exchange.ts';
import { exportThreads } from '../store/export-threads.ts';
import { readSettings } from '../store/settings.ts';
import type { House } from './house.ts';

/** How many records travel in one message. */
const partSize = 500;

/** One part of everything; the settings come with the first. */
export async function giveExportPart(
  { next }: Args<'exportPart'>,
  house: House,
): Promise<Answers['exportPart']> {
  const store = await house.store();
  const part = await exportPart(store, next, partSize);
  return { ...part, settings: next === null ? await readSettings(store) : null };
}

/** One part of the threads that are asked for. */
export async function giveThreads(
  { articles, kinds, next }: Args<'exportThreads'>,
  house: House,
): Promise<Answers['exportThreads']> {
  return exportThreads(await house.store(), articles, kinds, next, partSize);
}
