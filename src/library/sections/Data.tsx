import { useRef } from 'preact/hooks';
import { say } from '../../ui/say.ts';
import { BackupFolder } from '../BackupFolder.tsx';
import { BringBack } from '../BringBack.tsx';
import { ExportThreads } from '../ExportThreads.tsx';
import { PastImports } from '../PastImports.tsx';
import { SaveEverything } from '../SaveEverything.tsx';
import type { Section, SectionProps } from '../section.ts';
import { useBringBack } from '../use-bring-back.ts';

/** Everything into a file, and back from one. */
function Data({ settings, changeSettings }: SectionProps) {
  const bringing = useBringBack();
  const part = useRef<HTMLDivElement>(null);
  const restore = (file: File) => {
    bringing.open(file);
    part.current?.scrollIntoView({ block: 'start' });
    part.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <p class="lead">{say('dataLead')}</p>
      <SaveEverything />
      <BackupFolder {...{ settings, changeSettings }} onRestore={restore} />
      <div class="step" ref={part} tabIndex={-1}>
        <BringBack bringing={bringing} />
      </div>
      <PastImports busy={bringing.state.phase === 'running'} />
      <ExportThreads />
    </>
  );
}

export const section: Section = {
  id: 'data',
  order: 20,
  title: () => say('dataTitle'),
  View: Data,
};
