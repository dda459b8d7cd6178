import { expect, test, vi } from 'vitest';
import { keyCommandsOf } from '../../../src/surface/key-commands.ts';

test('commands come as the browser has them, with nothing left undefined', async () => {
  const getAll = async () => [
    { name: '_execute_action', shortcut: 'Alt+Shift+O' },
    { name: 'toggle-panel', description: 'Toggle' },
  ];
  expect(await keyCommandsOf({ getAll }, () => undefined).list()).toEqual([
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
    { name: 'toggle-panel', description: 'Toggle', shortcut: '' },
  ]);
});

test('the page of keys is the browser’s own call where it has one, else an address', () => {
  const [openTab, openShortcutSettings] = [vi.fn(), vi.fn(async () => undefined)];
  const getAll = async () => [];
  keyCommandsOf({ getAll }, openTab).openSettings();
  expect(openTab).toHaveBeenCalledWith('chrome://extensions/shortcuts');
  keyCommandsOf({ getAll, openShortcutSettings }, openTab).openSettings();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(openTab).toHaveBeenCalledOnce();
});
