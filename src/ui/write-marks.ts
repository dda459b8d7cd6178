import type { PlainMessageKey } from './say.ts';

/** One way to mark what is selected in a box. */
interface WriteMark {
  name: PlainMessageKey;
  /** The letter that does it with Ctrl or ⌘, where there is one. */
  key?: string;
}

export type WriteMarkName = 'strong' | 'emphasis' | 'link' | 'quote' | 'list' | 'code';

/** What the tools below a box do, in their order. */
export const writeMarks: Record<WriteMarkName, WriteMark> = {
  strong: { name: 'markStrong', key: 'b' },
  emphasis: { name: 'markEmphasis', key: 'i' },
  link: { name: 'markLink', key: 'k' },
  quote: { name: 'markQuote' },
  list: { name: 'markList' },
  code: { name: 'markCode' },
};

/** The names of {@link writeMarks}. */
export const writeMarkNames = Object.keys(writeMarks) as WriteMarkName[];
