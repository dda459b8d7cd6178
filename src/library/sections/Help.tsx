import { FaultNote } from '../../ui/FaultNote.tsx';
import { say } from '../../ui/say.ts';
import { Choice } from '../Choice.tsx';
import { HelperList } from '../help/HelperList.tsx';
import { KeptResults } from '../help/KeptResults.tsx';
import type { Section, SectionProps } from '../section.ts';

/** Help with reading: whether there is any, and who may give it. */
function Help({ settings, changeSettings, settingsFault }: SectionProps) {
  return (
    <>
      <p class="lead">{say('assistLead')}</p>
      {settingsFault && <FaultNote lead={say('settingsNotKept')} code={settingsFault} />}
      {settings && (
        <>
          <Choice
            name="help"
            title={say('assistTitle')}
            note={say('assistBoxNote')}
            value={settings.help ? 'on' : 'off'}
            options={[
              ['on', say('assistOn')],
              ['off', say('assistOff')],
            ]}
            onChoose={(chosen) => changeSettings({ help: chosen === 'on' })}
          />
          {settings.help && <HelperList settings={settings} onChange={changeSettings} />}
          <KeptResults />
        </>
      )}
    </>
  );
}

export const section: Section = {
  id: 'help',
  order: 80,
  title: () => say('assistTitle'),
  View: Help,
};
