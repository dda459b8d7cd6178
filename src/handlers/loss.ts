import type { Answers } from '../contract.ts';
import { exportPart } from '../store/exchange.ts';
import { asFault } from '../store/fault.ts';
import { forgetLoss, readLoss } from '../store/loss.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';

/** When what was stored was found lost, or null. */
export async function tellLoss(house: House): Promise<Answers['readLoss']> {
  return { at: await readLoss(await house.store()) };
}

/** The reader knows of the loss: every surface stops saying it. */
export async function acknowledgeLoss(house: House): Promise<null> {
  await forgetLoss(await house.store());
  house.push('everythingChanged', {});
  return null;
}

/** How many records are tried at a time. */
const partSize = 500;

/** Deletes what cannot be read and begins anew. Refused where everything can be read: nothing is lost by a mistake. */
export async function startAfresh(house: House): Promise<null> {
  if (await isReadable(house)) throw new CallFault('forbidden', 'the store can be read');
  await house.erase();
  house.push('everythingChanged', {});
  return null;
}

async function isReadable(house: House): Promise<boolean> {
  try {
    const store = await house.store();
    let next: string | null = null;
    do next = (await exportPart(store, next, partSize)).next;
    while (next !== null);
    return true;
  } catch (error) {
    if (asFault(error).code !== 'corrupt') throw error;
    return false;
  }
}
