import type { Helper, ProviderName } from '../assist/assist.ts';
import type { HelpCode } from '../contract.ts';
import { faultWords } from './fault-words.ts';
import { type PlainMessageKey, say } from './say.ts';

/** What the reader can do where help failed. */
type WayOut = 'again' | 'settings' | 'reload' | 'none';

type OfHelp = Exclude<HelpCode, keyof typeof faultWords | keyof typeof withDetail>;

/** Those whose sentence names what the fault's detail says, and what is said where it says nothing. */
const withDetail = {
  refusedOrigin: {
    words: (setting: string) => say('helpRefusedOriginSetting', setting),
    bare: 'helpRefusedOrigin',
    wayOut: 'again',
  },
  tooMany: {
    words: (seconds: string) => say('helpTooManySeconds', seconds),
    bare: 'helpTooMany',
    wayOut: 'again',
  },
  serverFailed: {
    words: (said: string) => say('helpServerFailedSaying', said),
    bare: 'helpServerFailed',
    wayOut: 'again',
  },
} as const satisfies Record<
  string,
  { words(detail: string): string; bare: PlainMessageKey; wayOut: WayOut }
>;

const words: Record<OfHelp, { sentence: PlainMessageKey; wayOut: WayOut }> = {
  stopped: { sentence: 'helpStopped', wayOut: 'again' },
  late: { sentence: 'helpLate', wayOut: 'again' },
  noHelper: { sentence: 'helpNoHelper', wayOut: 'settings' },
  notRunning: { sentence: 'helpNotRunning', wayOut: 'again' },
  unknownModel: { sentence: 'helpUnknownModel', wayOut: 'settings' },
  badKey: { sentence: 'helpBadKey', wayOut: 'settings' },
  notProtocol: { sentence: 'helpNotProtocol', wayOut: 'settings' },
  cut: { sentence: 'helpCut', wayOut: 'again' },
  endless: { sentence: 'helpEndless', wayOut: 'again' },
  tooLong: { sentence: 'helpTooLong', wayOut: 'none' },
  unusable: { sentence: 'helpUnusable', wayOut: 'again' },
  needsClick: { sentence: 'helpNeedsClick', wayOut: 'again' },
  noDownload: { sentence: 'helpNoDownload', wayOut: 'again' },
};

/** What went wrong with help, and what the reader can do. */
export function sayHelpFault(code: HelpCode, detail: string): { text: string; wayOut: WayOut } {
  if (code in withDetail) {
    const found = withDetail[code as keyof typeof withDetail];
    return { text: detail ? found.words(detail) : say(found.bare), wayOut: found.wayOut };
  }
  if (code in faultWords) {
    const { sentence, wayOut } = faultWords[code as keyof typeof faultWords];
    const ways = { retry: 'again', reload: 'reload', saveFile: 'none', none: 'none' } as const;
    return { text: say(sentence), wayOut: ways[wayOut] };
  }
  const { sentence, wayOut } = words[code as OfHelp];
  return { text: say(sentence), wayOut };
}

/** What each provider is called. */
export const providerWords: Record<ProviderName, PlainMessageKey> = {
  embedded: 'providerEmbedded',
  browser: 'providerBrowser',
  server: 'providerServer',
};

/** To have something done by each of them. */
export const tryWords: Record<ProviderName, PlainMessageKey> = {
  embedded: 'tryEmbedded',
  browser: 'tryBrowser',
  server: 'tryServer',
};

/** What is in a provider's way, and how it is got out of it. */
export function sayHindrance({ provider, why }: Helper): {
  text: string;
  wayOut: 'settings' | 'download' | 'none';
} {
  switch (why) {
    case 'switchedOff':
      return { text: say(switchedOff[provider]), wayOut: 'settings' };
    case 'noAddress':
    case 'noModel':
    case 'noPermission':
      return { text: say('helperServerUnready'), wayOut: 'settings' };
    case 'noDownload':
      return { text: say('helperBrowserDownload'), wayOut: 'download' };
    case 'insecurePage':
      return { text: say('helperBrowserInsecure'), wayOut: 'none' };
    case 'language':
      return { text: say('helperBrowserLanguage'), wayOut: 'none' };
    default:
      return { text: say('helperBrowserNone'), wayOut: 'none' };
  }
}

const switchedOff: Record<ProviderName, PlainMessageKey> = {
  embedded: 'helperEmbeddedOff',
  browser: 'helperBrowserOff',
  server: 'helperServerOff',
};
