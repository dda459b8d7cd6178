import { useCallback, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../settings.ts';

export type PanelTab = Settings['panelTab'];

/**
 * Which of the panel's tabs is shown: at first the one that was shown last, in whichever panel; what is chosen in
 * another panel meanwhile changes nothing here.
 *
 * @param settings null until they are known
 * @param there the tabs that there are
 */
export function usePanelTab(
  settings: Settings | null,
  changeSettings: (change: SettingsChange) => void,
  there: readonly PanelTab[],
): [PanelTab, (tab: PanelTab) => void] {
  const [chosen, setChosen] = useState<PanelTab | null>(null);
  const remembered = settings?.panelTab ?? null;
  if (chosen === null && remembered !== null) setChosen(remembered);
  const choose = useCallback(
    (tab: PanelTab) => {
      setChosen(tab);
      changeSettings({ panelTab: tab });
    },
    [changeSettings],
  );
  const tab = chosen ?? remembered ?? 'comments';
  return [there.includes(tab) ? tab : 'comments', choose];
}
