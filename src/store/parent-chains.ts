/**
 * Finds which of some new comments would be their own ancestor.
 * @param added each new comment's parent, by id
 * @param findParent the parent of a comment that is stored, or null: it has none, or is not there
 * @returns the ids of those on a cycle; one that merely answers a comment on a cycle is not on it
 */
export async function findCycles(
  added: ReadonlyMap<string, string | null>,
  findParent: (id: string) => Promise<string | null>,
): Promise<Set<string>> {
  const parents = new Map(added);
  const parentOf = async (id: string) => {
    const known = parents.get(id);
    if (known !== undefined) return known;
    const found = await findParent(id);
    parents.set(id, found);
    return found;
  };
  const onCycle = new Set<string>();
  // What was walked before needs no second walk: the time is linear in what is read.
  const walked = new Set<string>();
  for (const start of added.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && !walked.has(at)) {
      walked.add(at);
      path.push(at);
      at = await parentOf(at);
    }
    const from = at === null ? -1 : path.indexOf(at);
    if (from === -1) continue;
    for (const id of path.slice(from)) if (added.has(id)) onCycle.add(id);
  }
  return onCycle;
}
