/**
 * A text that others wrote, as a model is shown it: on one line, with nothing that a reader would not see, and nothing
 * that could be taken for the marks around it.
 *
 * Signs that are not drawn go: tags and other format characters, with which orders are hidden in plain text
 * (Unicode Standard, chapter 23.9), except the joiners that some scripts are written with. Numbers in square brackets
 * are how sentences are numbered, and pointed brackets are how servers mark who speaks in a conversation.
 */
export function cleanMaterial(text: string): string {
  return text
    .replace(/[^\P{C}\s\u200c\u200d]/gu, '')
    .replace(/\[(\s*\d[\d\s,–-]*)\]/g, '($1)')
    .replace(/\[(\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT))\]/gi, '($1)')
    .replace(/<+(?=[|/!?a-z｜])/gi, '‹')
    .replace(/(?<=[|｜\w/])>+/g, '›')
    .replace(/\s+/g, ' ')
    .trim();
}
