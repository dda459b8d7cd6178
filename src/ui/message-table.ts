import type { GetMessage } from './say.ts';

/** What a file of `_locales` holds (https://developer.chrome.com/docs/extensions/reference/api/i18n#concepts_and_usage). */
export type MessageTable = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** Says the sentences of a table as the browser's own `i18n.getMessage` says those of its language. */
export function sayFrom(table: MessageTable): GetMessage {
  return (key, substitutions = []) => {
    const entry = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!entry) return '';
    const fill = (text: string): string =>
      text.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
    return entry.message.replace(/\$(\w+)\$|\$\$/g, (whole, gap?: string) => {
      if (gap === undefined) return '$';
      const content = entry.placeholders?.[gap.toLowerCase()]?.content;
      return content === undefined ? whole : fill(content);
    });
  };
}
