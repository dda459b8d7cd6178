import type { Answers, Args, PanelPlace } from '../contract.ts';
import { findArticle } from '../store/articles.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { askForComment } from './asked-comment.ts';
import { CallFault } from './call-fault.ts';
import type { House } from './house.ts';
import { isNever } from './sites.ts';
import { showsArticle } from './tabs.ts';

/** A page whose script is there answers by then, in milliseconds; one that answers later is asked once more. */
const scriptPatience = 500;

/** Opens the panel in a tab that the reader asked it for. */
export async function openPanel({ tab }: { tab: number }, house: House): Promise<null> {
  const place = { ...(await placeFor(tab, house)), focus: true };
  // The popup has put the script there already; a second time would keep the page busy for nothing.
  if (await house.askPage(tab, 'showPanel', place, scriptPatience)) return null;
  await inject(tab, house);
  const shown = await house.askPage(tab, 'showPanel', place);
  if (!shown) throw new CallFault('unreadable', 'other');
  return null;
}

/** Opens the panel, or closes an open one: what the keyboard command does. */
export async function togglePanel(tab: number, house: House): Promise<null> {
  const place = await placeFor(tab, house);
  await inject(tab, house);
  await house.askPage(tab, 'togglePanel', place);
  return null;
}

/**
 * Where the panel is to stand in a tab.
 * @throws CallFault `unreadable` where the reader wants none on that site
 */
async function placeFor(tab: number, house: House): Promise<PanelPlace> {
  const settings = await readSettings(await house.store());
  const { address } = await house.tabs.describe(tab);
  if (isNever(address, settings)) throw new CallFault('unreadable', 'never');
  return placeOf(settings);
}

async function inject(tab: number, house: House): Promise<void> {
  if ((await house.tabs.inject(tab)) !== 'done') throw new CallFault('unreadable', 'other');
}

/** Sizes the panel as it is dragged, and keeps the size when the drag is done. */
export async function resizePanel(
  { width, height, done }: Args<'resizePanel'>,
  tab: number,
  house: House,
): Promise<null> {
  const store = await house.store();
  const change = {
    ...(width !== undefined && { panelWidth: between(320, width, 640) }),
    ...(height !== undefined && { sheetHeight: between(30, height, 90) }),
  };
  const place = placeOf({ ...(await readSettings(store)), ...change });
  await house.askPage(tab, 'placePanel', place);
  if (done) house.push('settingsChanged', { settings: await changeSettings(store, change) });
  return null;
}

const between = (least: number, value: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));

/** Of all settings those that place the panel: the page's script is told no more than it needs. */
function placeOf({ panelSide, panelWidth, sheetHeight, theme }: PanelPlace): PanelPlace {
  return { panelSide, panelWidth, sheetHeight, theme };
}

/**
 * Goes to the tab that shows a thread's article and opens the panel there. Where there is none, only the surface that
 * was clicked may open one: a panel beside a new tab takes the reader's own gesture.
 * @throws CallFault `missing` where there is no such article, or none that can be opened
 */
export async function openThread(
  { article: id, comment }: Args<'openThread'>,
  house: House,
): Promise<Answers['openThread']> {
  const article = await findArticle(await house.store(), id);
  // An imported address may be anything.
  if (!article || !/^(https?|file):/i.test(article.address)) throw new CallFault('missing', id);
  const settings = await readSettings(await house.store());
  const tabs = isNever(article.address, settings) ? [] : await house.tabs.recall(id);
  for (const tab of tabs) {
    // A reload took the script with it, and left the grant.
    await house.tabs.inject(tab);
    if (!(await showsArticle(tab, id, house))) continue;
    await house.tabs.show(tab);
    if (comment !== undefined) askForComment({ article: id, comment, tab }, house);
    await house.askPage(tab, 'showPanel', { ...placeOf(settings), focus: true });
    return { shown: true, address: article.address };
  }
  if (comment !== undefined) askForComment({ article: id, comment, tab: null }, house);
  return { shown: false, address: article.address };
}
