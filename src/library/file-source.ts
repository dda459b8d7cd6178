import type { FileSource } from '../formats/read-foreign.ts';
import { say } from '../ui/say.ts';
import type { ChosenFile } from './chosen-file.ts';

/** What programs call themselves, in every language. */
const programs = {
  hypothesis: 'Hypothesis',
  remark42: 'Remark42',
  disqus: 'Disqus',
  wordpress: 'WordPress',
};

/** Who wrote a file, or what kind it is. */
export function sayFileSource(source: Exclude<FileSource, 'afterword'>): string {
  if (source === 'annotations') return say('formatAnnotations');
  return source === 'table' ? say('formatCsv') : programs[source];
}

/** How many comments of a file stay out because its source had deleted them, or took them for spam. */
export function countLeft({ left }: Pick<ChosenFile, 'left'>): number {
  return Object.values(left).reduce((sum, count) => sum + count, 0);
}
