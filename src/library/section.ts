import type { ComponentType } from 'preact';
import type { FaultCode } from '../contract.ts';
import type { Settings, SettingsChange } from '../settings.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import type { KeyCommands } from '../surface/key-commands.ts';

/** One section of the library. A file in `sections/` exports one as `section`, and it is there. */
export interface Section {
  /** What the page's address says: `#threads`. */
  id: string;
  /** Where it stands among the others, from low to high. */
  order: number;
  title(): string;
  View: ComponentType<SectionProps>;
}

/** What every section is given. */
export interface SectionProps {
  /** Null until they are known. */
  settings: Settings | null;
  changeSettings(change: SettingsChange): void;
  /** Why the settings could not be read, or the last change not be kept; null where all is well. */
  settingsFault: FaultCode | null;
  keys: KeyCommands;
  askSites: AskSites;
}
