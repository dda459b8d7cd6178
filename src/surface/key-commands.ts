/** The extension's keyboard commands, as the browser has them. */
export interface KeyCommands {
  list(): Promise<KeyCommand[]>;
  /** Opens the browser's own page on which they are changed. */
  openSettings(): void;
}

export interface KeyCommand {
  /** As in the manifest. */
  name: string;
  /** In the reader's language; '' for the command that opens the popup. */
  description: string;
  /** As the browser writes it: `Alt+Shift+O`; '' where none is set. */
  shortcut: string;
}

/** What is used of the browser's `commands`. Firefox has a call for its own page of keys (137). */
interface BrowserCommands {
  getAll(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

/**
 * The keyboard commands from the browser's own interface.
 * @param openTab opens an address in a new tab; the browser's own pages open to nothing less
 */
export function keyCommandsOf(
  commands: BrowserCommands,
  openTab: (address: string) => void,
): KeyCommands {
  return {
    async list() {
      const all = await commands.getAll();
      return all.map(({ name = '', description = '', shortcut = '' }) => {
        return { name, description, shortcut };
      });
    },
    openSettings() {
      if (commands.openShortcutSettings) void commands.openShortcutSettings();
      // Edge reads it as its own.
      else openTab('chrome://extensions/shortcuts');
    },
  };
}
