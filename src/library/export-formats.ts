import type { PlainMessageKey } from '../ui/say.ts';

/** What threads can be saved as. */
export const exportFormats = ['html', 'markdown', 'csv', 'annotations', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatFacts {
  title: PlainMessageKey;
  note: PlainMessageKey;
  /** Of the one file that it is: several are packed. */
  ending: string;
  type: string;
}

export const formatFacts: Record<ExportFormat, FormatFacts> = {
  html: { title: 'formatHtml', note: 'formatHtmlNote', ending: 'html', type: 'text/html' },
  markdown: {
    title: 'formatMarkdown',
    note: 'formatMarkdownNote',
    ending: 'zip',
    type: 'application/zip',
  },
  csv: { title: 'formatCsv', note: 'formatCsvNote', ending: 'csv', type: 'text/csv' },
  annotations: {
    title: 'formatAnnotations',
    note: 'formatAnnotationsNote',
    ending: 'jsonld',
    type: 'application/ld+json',
  },
  json: { title: 'formatJson', note: 'formatJsonNote', ending: 'json', type: 'application/json' },
};
