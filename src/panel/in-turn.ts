/** Tells that what was asked for is not wanted any more. */
type Cancel = () => void;

/** What is waited for, and what can wait. */
const soon = new Set<() => void>();
const later = new Set<() => void>();
let planned = false;

/** What can wait is done for so long at a stretch, in milliseconds. */
const stretch = 8;

/**
 * Does something in a task of its own, after what was asked for before: between two of them the browser hears what is
 * typed, and paints. What is drawn by it is drawn in the same task.
 */
export function inTurn(act: () => void): Cancel {
  soon.add(act);
  plan();
  return () => void soon.delete(act);
}

/** Does something when nothing is waited for; together with others, if they are quick. */
export function atLeisure(act: () => void): Cancel {
  later.add(act);
  plan();
  return () => void later.delete(act);
}

function plan(): void {
  if (planned || soon.size + later.size === 0) return;
  planned = true;
  setTimeout(() => {
    planned = false;
    const begun = performance.now();
    if (!takeFrom(soon)) while (performance.now() < begun + stretch && takeFrom(later));
    plan();
  });
}

/** Does the first of them, and tells whether there was one. */
function takeFrom(waiting: Set<() => void>): boolean {
  const [first] = waiting;
  if (first === undefined) return false;
  waiting.delete(first);
  first();
  return true;
}
