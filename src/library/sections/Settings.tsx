import { KeyList } from '../../surface/KeyList.tsx';
import { ThreadKeyList } from '../../surface/ThreadKeyList.tsx';
import { FaultNote } from '../../ui/FaultNote.tsx';
import { locale, say } from '../../ui/say.ts';
import { Choice } from '../Choice.tsx';
import { MutedFields } from '../MutedFields.tsx';
import { NameField } from '../NameField.tsx';
import { PanelWidthField } from '../PanelWidthField.tsx';
import type { Section, SectionProps } from '../section.ts';

const sizes = [85, 100, 115, 130, 150] as const;

/** How Afterword looks and behaves. What is changed is changed at once, everywhere. */
function SettingsView({ settings, changeSettings, settingsFault, keys }: SectionProps) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
  return (
    <>
      <p class="lead">{say('settingsLead')}</p>
      {settingsFault && <FaultNote lead={say('settingsNotKept')} code={settingsFault} />}
      {settings && (
        <>
          <NameField name={settings.name} onName={(name) => changeSettings({ name })} />
          <Choice
            name="theme"
            title={say('settingTheme')}
            note={say('settingThemeNote')}
            value={settings.theme}
            options={[
              ['system', say('themeSystem')],
              ['light', say('themeLight')],
              ['dark', say('themeDark')],
            ]}
            onChoose={(theme) => changeSettings({ theme })}
          />
          <Choice
            name="text-size"
            title={say('settingTextSize')}
            note={say('settingTextSizeNote')}
            value={settings.textSize}
            options={sizes.map((size) => [size, percent.format(size / 100)])}
            onChoose={(textSize) => changeSettings({ textSize })}
          />
          <Choice
            name="panel-side"
            title={say('settingPanelSide')}
            note={say('settingPanelSideNote')}
            value={settings.panelSide}
            options={[
              ['left', say('sideLeft')],
              ['right', say('sideRight')],
            ]}
            onChoose={(panelSide) => changeSettings({ panelSide })}
          />
          <PanelWidthField
            width={settings.panelWidth}
            onWidth={(panelWidth) => changeSettings({ panelWidth })}
          />
          <Choice
            name="civil-pause"
            title={say('settingCivil')}
            note={say('settingCivilNote')}
            value={settings.civilPause ? 'on' : 'off'}
            options={[
              ['off', say('civilOff')],
              ['on', say('civilOn')],
            ]}
            onChoose={(chosen) => changeSettings({ civilPause: chosen === 'on' })}
          />
          <MutedFields settings={settings} onChange={changeSettings} />
        </>
      )}
      <section class="setting" aria-labelledby="keys-title">
        <h2 id="keys-title">{say('keysTitle')}</h2>
        <p class="note">{say('keysNote')}</p>
        <KeyList keys={keys} />
        {settings && (
          <>
            <h3 class="setting-title">{say('keysInThread')}</h3>
            <p class="note">{say('keysInThreadNote')}</p>
            <ThreadKeyList
              off={settings.keysOff}
              onChange={(keysOff) => changeSettings({ keysOff })}
            />
          </>
        )}
      </section>
    </>
  );
}

export const section: Section = {
  id: 'settings',
  order: 90,
  title: () => say('settings'),
  View: SettingsView,
};
