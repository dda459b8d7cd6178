import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchAlone } from '../browser/fixtures.ts';
import { type Site, serveSite } from '../site/serve-site.ts';
import { playStory, storyAddress } from './story.ts';

/**
 * Shows the main job. With a display: a browser with Afterword in it, on the sample article, until it is closed; its
 * profile is kept, so that tomorrow's visit finds today's comments. Without one: the same story played unseen, with
 * the path of each picture it wrote.
 */

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const seen =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await (seen ? openWindow(await serveSite()) : playUnseen(await serveSite()));

async function openWindow(site: Site): Promise<void> {
  const profile = resolve('out/profile');
  const chrome = await launchAlone(site, { headless: false, profile, outside: null });
  const page = await chrome.visit(storyAddress);
  await page.bringToFront();
  say(
    `Afterword is in the toolbar (under the puzzle piece, or Alt+Shift+O). Close the browser to end.`,
  );
  await chrome.closed();
  await site.close();
}

async function playUnseen(site: Site): Promise<void> {
  const folder = resolve('out/story');
  await mkdir(folder, { recursive: true });
  say('There is no display: playing the story unseen.');
  const chrome = await launchAlone(site);
  await playStory(chrome, async (name, shown) => {
    const path = resolve(folder, `${name}.png`);
    await shown.screenshot({ path });
    say(path);
  });
  const problems = chrome.watch.take();
  await chrome.close();
  await site.close();
  for (const problem of problems) say(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
