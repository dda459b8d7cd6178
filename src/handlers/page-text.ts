import type { Answers, Args } from '../contract.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';

/**
 * The text of the article that a panel stands beside.
 * @throws CallFault `unreadable` where its page does not answer
 */
export async function readText(tab: number, house: House): Promise<Answers['readText']> {
  const answer = await house.askPage(tab, 'readText', {});
  if (!answer) throw new CallFault('unreadable', 'other');
  return answer.value;
}

/** What is selected in the page of a panel; '' where it does not say. */
export async function readSelection(tab: number, house: House): Promise<string> {
  return (await house.askPage(tab, 'readSelection', {}))?.value ?? '';
}

/** Marks a passage in the page of a panel. What marks is put in with the first. */
export async function markPassage(
  { passage }: Args<'markPassage'>,
  tab: number,
  house: House,
): Promise<Answers['markPassage']> {
  const ask = () => house.askPage(tab, 'markPassage', { passage });
  let answer = await ask();
  if (answer?.value === 'absent' && (await house.tabs.injectMarks(tab)) === 'done') {
    answer = await ask();
  }
  return { marked: answer?.value === 'marked' };
}
