import type { LinkedFacts, PageFacts } from './page-facts.ts';

/** What a page's site is called, by itself and by its host, each as {@link plainName} has it. */
export function siteNames({ meta }: PageFacts, linked: LinkedFacts | null, host: string): string[] {
  return [meta['og:site_name'], linked?.publisher, host, host.split('.').at(-2)]
    .map(plainName)
    .filter(Boolean);
}

/** A name for comparing: letters and digits only, lower case, without a leading "the". */
export function plainName(text = ''): string {
  return text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
