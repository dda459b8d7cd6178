import type { Section } from './section.ts';

const files = import.meta.glob<{ section: Section }>('./sections/*.tsx', { eager: true });

const [first, ...others] = Object.values(files)
  .map(({ section }) => section)
  .sort((a, b) => a.order - b.order);
if (!first) throw new Error('the library has no sections');

/** All sections, in their order. */
export const sections: readonly [Section, ...Section[]] = [first, ...others];
