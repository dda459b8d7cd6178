import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../.ci/find-browser.mjs';

/** This machine in one line: processor, cores, memory, system, browser, Node. */
export async function describeMachine(): Promise<string> {
  const processors = cpus();
  const model = processors[0]?.model.trim().replace(/\s+/g, ' ') || 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const browser = `Chromium ${await browserVersion()}`;
  return [
    model,
    `${processors.length} cores`,
    memory,
    systemName(),
    browser,
    `Node ${process.versions.node}`,
  ].join(', ');
}

async function browserVersion(): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: set CHROME_PATH to one');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return version;
}

/** The distribution's own name where there is one (https://www.freedesktop.org/software/systemd/man/os-release). */
function systemName(): string {
  const file = '/etc/os-release';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1] ?? `${type()} ${release()}`;
}
