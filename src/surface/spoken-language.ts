import type { Language } from '../settings.ts';
import { type MessageTable, sayFrom } from '../ui/message-table.ts';
import { direction, type GetMessage, locale, useMessages } from '../ui/say.ts';

/** What a surface needs of the browser's `i18n` to speak. */
export interface BrowserLanguage {
  getMessage: GetMessage;
  getUILanguage(): string;
}

/** The browser says sentences in its own language alone: those of another come as a table. */
const tables: Record<Exclude<Language, ''>, () => Promise<{ default: MessageTable }>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  ar: () => import('../../public/_locales/ar/messages.json'),
  ja: () => import('../../public/_locales/ja/messages.json'),
};

interface Speaker {
  browser: BrowserLanguage;
  onSpoken(language: Language): void;
}
let speaker: Speaker | null = null;
let wanted: Language = '';
let spoken: Language = '';

/**
 * Speaks the browser's language from now on.
 * @param onSpoken told when another language is spoken, so that what stands is said anew
 */
export function speakAsBrowser(
  browser: BrowserLanguage,
  onSpoken: (language: Language) => void,
): void {
  speaker = { browser, onSpoken };
  wanted = '';
  spoken = '';
  begin(ofBrowser(browser), browser);
}

/** Speaks the language that the reader chose, '' the browser's. Where its sentences cannot be had, nothing changes. */
export async function speak(chosen: Language): Promise<void> {
  wanted = chosen;
  if (!speaker || chosen === spoken) return;
  const { browser, onSpoken } = speaker;
  const isBrowsers = chosen === '' || chosen === browser.getMessage('language');
  const getMessage = isBrowsers ? ofBrowser(browser) : await loadTable(chosen);
  // Of two that were chosen the later counts.
  if (getMessage === null || wanted !== chosen) return;
  spoken = chosen;
  begin(getMessage, browser);
  onSpoken(chosen);
}

/** A panel outlives its extension by a moment when that is updated, where asking for sentences throws. */
function ofBrowser({ getMessage }: BrowserLanguage): GetMessage {
  return (key, gaps) => {
    try {
      return getMessage(key, gaps);
    } catch {
      return '';
    }
  };
}

async function loadTable(chosen: Exclude<Language, ''>): Promise<GetMessage | null> {
  try {
    return sayFrom((await tables[chosen]()).default);
  } catch {
    // The extension was updated, and its files with it: the page says so elsewhere.
    return null;
  }
}

function begin(getMessage: GetMessage, browser: BrowserLanguage): void {
  useMessages(getMessage, browser.getUILanguage());
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
