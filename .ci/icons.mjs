import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

/** Draws the icons' PNGs from their SVG: `icon.svg`, and for 16 pixels its own drawing. */

const { browser: executablePath } = setUp();
const { chromium } = await import('@playwright/test');
const folder = join(root, 'public/icons');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const svg = readFileSync(join(folder, size === 16 ? 'icon-16.svg' : 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const path = join(folder, `${size}.png`);
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  console.log(path);
}
await browser.close();
