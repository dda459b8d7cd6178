import { siteShapes } from './site-shapes.ts';

/**
 * The address that a site known by name has for what it shows under several.
 *
 * @param address host, path and query of a folded address
 * @returns the same where no shape of the site fits
 */
export function foldSite(address: string): string {
  return siteShapes.reduce((folded, [shape, instead]) => folded.replace(shape, instead), address);
}
