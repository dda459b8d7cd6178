import type { call } from '../../../src/channel/calls.ts';
import type { Args, CallName, FaultCode } from '../../../src/contract.ts';
import { takeImportPart } from '../../../src/handlers/exchange.ts';
import { giveExportPart } from '../../../src/handlers/export.ts';
import { sampleHouse } from '../handlers/sample-house.ts';

/** What was asked, in order. */
interface Asked {
  name: CallName;
  args: unknown;
}

/**
 * A stand-in for `call` over a real store, for import and export.
 * @param failAt which asking is answered with a fault, counted from 0
 */
export async function askStore(failAt = -1, code: FaultCode = 'corrupt') {
  const { house, db } = await sampleHouse({});
  const asked: Asked[] = [];
  const ask = async (name: CallName, args: unknown) => {
    asked.push({ name, args: structuredClone(args) });
    if (asked.length - 1 === failAt) return { ok: false, code, detail: '' };
    const value =
      name === 'exportPart'
        ? await giveExportPart(args as Args<'exportPart'>, house)
        : await takeImportPart(args as Args<'importPart'>, house);
    // What crosses a process is JSON.
    return JSON.parse(JSON.stringify({ ok: true, value }));
  };
  return { ask: ask as typeof call, db, asked };
}
