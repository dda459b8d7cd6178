import { HelpFault } from '../../assist/help-fault.ts';

/** How often the room is halved: what is too long even for a quarter is too long. */
const mostTurns = 2;

/**
 * Has a model work within its room; where it finds the text too long all the same, within half and a quarter: how
 * many letters it counts as one token is a guess, and differs between languages.
 * @throws HelpFault
 */
export async function withLessRoom<T>(
  room: number,
  work: (room: number) => Promise<T>,
): Promise<T> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await work(room / 2 ** turn);
    } catch (error) {
      const isTooLong = error instanceof HelpFault && error.code === 'tooLong';
      if (!isTooLong || turn === mostTurns) throw error;
    }
  }
}
