import type { CDPSession, Page } from '@playwright/test';

/** Something on screen that stands in a closed shadow root, where no locator reaches. */
export interface Sealed {
  /** A click with the mouse in its middle. */
  click(): Promise<void>;
}

/** Finds by its name what assistive software finds in a page, in closed shadow roots too. */
export async function findSealed(page: Page, name: string): Promise<Sealed | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const found = nodes.find((node) => !node.ignored && node.name?.value === name);
    if (found?.backendDOMNodeId === undefined) return undefined;
    const [x, y] = await middleOf(session, found.backendDOMNodeId);
    return { click: () => page.mouse.click(x, y) };
  } finally {
    await session.detach();
  }
}

async function middleOf(session: CDPSession, backendNodeId: number): Promise<[number, number]> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return [(left + right) / 2, (top + bottom) / 2];
}
