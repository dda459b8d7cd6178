import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import { listen } from '../channel/pushes.ts';
import type { FaultCode } from '../contract.ts';
import { defaultSettings } from '../default-settings.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import { speak } from './spoken-language.ts';

const remembered = 'look';

/**
 * The settings, as they are now in every surface. The look is put on the document at once; where the surface has
 * storage of its own it is remembered there, so that the next opening does not flash in another theme.
 *
 * @returns the settings (null until they are known), how to change some, and why the last reading or change failed,
 *   or null
 */
export function useSettings(): [
  Settings | null,
  (change: SettingsChange) => void,
  FaultCode | null,
] {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [fault, setFault] = useState<FaultCode | null>(null);

  const take = useCallback((next: Settings) => {
    setSettings(next);
    wearLook(next);
    void speak(next.language);
    rememberLook(next);
  }, []);

  useEffect(() => {
    void call('readSettings', {}).then((read) => {
      take(read.ok ? read.value : defaultSettings);
      setFault(read.ok ? null : read.code);
    });
    return listen({ settingsChanged: ({ settings }) => take(settings) });
  }, [take]);

  const change = useCallback(
    (some: SettingsChange) => {
      void call('changeSettings', { change: some }).then((changed) => {
        if (changed.ok) take(changed.value);
        setFault(changed.ok ? null : changed.code);
      });
    },
    [take],
  );
  return [settings, change, fault];
}

type Look = Pick<Settings, 'theme' | 'textSize' | 'language'>;

/** Puts the theme and text size on the document. */
export function wearLook({ theme, textSize }: Partial<Look>): void {
  const { dataset } = document.documentElement;
  if (theme && theme !== 'system') dataset.theme = theme;
  else delete dataset.theme;
  if (textSize) dataset.text = String(textSize);
}

/** The look of last time, for before the settings are asked for; null where nothing can be remembered. */
export function rememberedLook(): Partial<Look> | null {
  try {
    return JSON.parse(localStorage.getItem(remembered) ?? '{}') as Partial<Look>;
  } catch {
    // No storage in a sandboxed page, or a broken entry: the system's look does.
    return null;
  }
}

function rememberLook({ theme, textSize, language }: Look): void {
  try {
    localStorage.setItem(remembered, JSON.stringify({ theme, textSize, language }));
  } catch {
    // As above.
  }
}
