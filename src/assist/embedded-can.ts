import type { Ask, Task } from './assist.ts';

const tasks: readonly Task[] = ['summary', 'keyPoints', 'fiveWs', 'answer', 'names', 'digest'];

/** Whether this extension's own code can do what is asked; the rest needs a model. */
export function embeddedCan({ task }: Ask): boolean {
  return tasks.includes(task);
}
