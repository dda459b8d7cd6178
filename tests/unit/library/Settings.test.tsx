// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FaultCode } from '../../../src/contract.ts';
import { defaultSettings } from '../../../src/default-settings.ts';
import type { Settings, SettingsChange } from '../../../src/settings.ts';
import { say } from '../../../src/ui/say.ts';
import { speakEnglish } from '../ui/say-english.ts';

vi.mock('../../../src/channel/calls.ts', () => ({
  call: async () => ({ ok: false, code: 'failed', detail: '' }),
}));
vi.mock('../../../src/grants.ts', () => ({
  listLacking: async (patterns: string[]) => patterns,
  askForPatterns: async () => ({ allowed: false, granted: [] }),
}));
const { section } = await import('../../../src/library/sections/Settings.tsx');

let root: HTMLElement;
let changes: SettingsChange[];
beforeEach(() => {
  vi.useFakeTimers();
  speakEnglish();
  changes = [];
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});
afterEach(() => {
  vi.useRealTimers();
});

const askSites = async () => ({ allowed: false, granted: [] });
const keys = {
  list: async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
    { name: 'toggle-panel', description: 'Toggle', shortcut: '' },
  ],
  openSettings: () => undefined,
};

async function show(settings: Settings | null, settingsFault: FaultCode | null = null) {
  const { View } = section;
  const changeSettings = (change: SettingsChange) => void changes.push(change);
  await act(async () =>
    render(<View {...{ settings, settingsFault, changeSettings, keys, askSites }} />, root),
  );
}
const input = (label: string) =>
  [...root.querySelectorAll('input')].find(
    ({ labels, id }) =>
      labels?.[0]?.textContent?.trim() === label ||
      root.querySelector(`label[for="${id}"]`)?.textContent === label,
  ) as HTMLInputElement;
function type(box: HTMLInputElement, value: string): void {
  box.value = value;
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
}

test('every setting is shown as it is, with a sentence, and asks for its change', async () => {
  await show({ ...defaultSettings, name: 'Mara', theme: 'dark', panelWidth: 500 });
  expect(input(say('settingName')).value).toBe('Mara');
  expect(input(say('themeDark')).checked).toBe(true);
  expect(input(say('settingPanelWidth')).value).toBe('500');
  expect(root.querySelector('output')?.textContent).toBe('500 px');
  const described = [...root.querySelectorAll('[aria-describedby]')];
  expect(described).toHaveLength(8);
  for (const one of described) {
    const note = root.querySelector(`#${one.getAttribute('aria-describedby')}`);
    expect(note?.textContent?.length).toBeGreaterThan(10);
  }
  act(() => {
    input(say('themeLight')).click();
    input('130%').click();
    input(say('sideLeft')).click();
  });
  type(input(say('settingName')), 'Ling');
  type(input(say('settingPanelWidth')), '610');
  expect(changes).toEqual([
    { theme: 'light' },
    { textSize: 130 },
    { panelSide: 'left' },
    { name: 'Ling' },
    { panelWidth: 610 },
  ]);
});

test('the box finds settings by what they say, and what stands in other sections', async () => {
  await show({ ...defaultSettings, neverSites: ['quiet.example'] });
  const find = (words: string) =>
    type(root.querySelector('input[type=search]') as HTMLInputElement, words);
  const shown = () =>
    [...root.querySelectorAll(':scope > div:not([hidden])')].map(
      (entry) => entry.querySelector('legend, h2, label')?.textContent,
    );
  expect(shown().length).toBeGreaterThan(10);
  find('DARK thème');
  expect(shown()).toEqual([say('settingTheme')]);
  find('never sites');
  expect(shown()).toEqual([say('settingNever')]);
  find('sources');
  expect([...root.querySelectorAll('.setting-links a')].map((a) => a.getAttribute('href'))).toEqual(
    ['#sources'],
  );
  find('no such words');
  expect(shown()).toEqual([]);
  expect(root.querySelector('[role=status]')?.textContent).toBe(say('settingsFoundNone'));
});

test('an echo does not overtake what is being typed; once the box is left, it shows what is stored', async () => {
  await show({ ...defaultSettings, name: '' });
  const box = input(say('settingName'));
  type(box, 'Mara ');
  await show({ ...defaultSettings, name: 'Mara' });
  expect(box.value).toBe('Mara ');
  act(() => void box.dispatchEvent(new Event('blur')));
  expect(box.value).toBe('Mara ');
  await act(async () => void vi.advanceTimersByTime(2000));
  expect(box.value).toBe('Mara');
  await show({ ...defaultSettings, name: 'Changed elsewhere' });
  expect(box.value).toBe('Changed elsewhere');
});

test('the keys are listed, and asked for again when the reader comes back', async () => {
  await show(defaultSettings);
  const rows = [...root.querySelectorAll('.key-list dl > div')].map(
    ({ textContent }) => textContent,
  );
  expect(rows).toEqual([
    'Open the popupAlt+Shift+O',
    'Open or close the comments beside the pageNo key',
  ]);
  vi.spyOn(keys, 'list').mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: 'Ctrl+B' },
  ]);
  await act(async () => void window.dispatchEvent(new Event('focus')));
  expect(root.querySelector('.key-list dl')?.textContent).toBe('Open the popupCtrl+B');
});

test('what could not be kept is told', async () => {
  await show(defaultSettings, 'quota');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read or kept');
});

test('the keys of a thread are switched on again here, also the one that shows them', async () => {
  await show({ ...defaultSettings, keysOff: ['j', '?'] });
  const key = (words: 'keyHelp' | 'keyReply') =>
    [...root.querySelectorAll<HTMLInputElement>('.thread-keys input')].find(({ labels }) =>
      labels?.[0]?.textContent?.includes(say(words)),
    );
  expect(key('keyHelp')?.checked).toBe(false);
  expect(key('keyReply')?.checked).toBe(true);
  act(() => key('keyHelp')?.click());
  act(() => key('keyReply')?.click());
  expect(changes).toEqual([{ keysOff: ['j'] }, { keysOff: ['j', '?', 'r'] }]);
});
