/**
 * A text as Markdown shows it, near enough to look through it or to list it: what opens a quote or an item, pairs of
 * marks, and the addresses of links are gone. To parse it for that would take a thousand times as long.
 */
export function withoutMarks(text: string): string {
  return text
    .replace(/^(?:>\s?|[-*+]\s+|\d{1,9}[.)]\s+)+(?=\S)/gm, '')
    .replace(/!?\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)([^*_`\n]+)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
}
