import english from '../../../public/_locales/en/messages.json';
import { type GetMessage, useMessages } from '../../../src/ui/say.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * A stand-in for the browser's `i18n.getMessage` over a `messages.json`
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n): keys and placeholders in either case, `$$` for
 * a dollar sign, '' for an unknown key or more than nine substitutions.
 */
export function getMessageFrom(file: Record<string, Message>): GetMessage {
  const messages = new Map(
    Object.entries(file).map(([key, message]) => [key.toLowerCase(), message]),
  );
  return (key, substitutions = []) => {
    const found = messages.get(key.toLowerCase());
    if (found === undefined || substitutions.length > 9) return '';
    const fill = (text: string) =>
      text.replace(/\$(\$|[1-9])/g, (_, sign) =>
        sign === '$' ? '$' : (substitutions[sign - 1] ?? ''),
      );
    const placeholders = new Map(
      Object.entries(found.placeholders ?? {}).map(([name, { content }]) => [
        name.toLowerCase(),
        content,
      ]),
    );
    return found.message.replace(/\$(\$|[1-9]|[a-z0-9_@]+\$)/gi, (whole) =>
      fill(placeholders.get(whole.slice(1, -1).toLowerCase()) ?? whole),
    );
  };
}

/** The English sentences, for tests of what a reader sees. */
export function speakEnglish(locale = 'en'): void {
  useMessages(getMessageFrom(english), locale);
}
