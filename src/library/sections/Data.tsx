import { say } from '../../ui/say.ts';
import { BringBack } from '../BringBack.tsx';
import { SaveEverything } from '../SaveEverything.tsx';
import type { Section } from '../section.ts';

/** Everything into a file, and back from one. */
function Data() {
  return (
    <>
      <p class="lead">{say('dataLead')}</p>
      <SaveEverything />
      <BringBack />
    </>
  );
}

export const section: Section = {
  id: 'data',
  order: 20,
  title: () => say('dataTitle'),
  View: Data,
};
