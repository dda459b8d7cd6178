import { foldPercent } from './fold-percent.ts';

/**
 * One spelling for one path: percent-encoding made uniform, no slash at the end, and the AMP copy's path is the
 * article's: `/x.amp`, `/x.amp.html`, and `/amp` after a name that looks like an article's (so that the page about
 * `amp` in a dictionary keeps its own). Case stays: servers tell it apart.
 *
 * @returns the path with its leading slash; `/` for the root
 */
export function foldPath(path: string): string {
  let folded = foldPercent(path, '/;=+&$');
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = dropAmpEnd(folded.replace(/\/+$/, ''));
  }
  return folded || '/';
}

function dropAmpEnd(path: string): string {
  if (path.endsWith('.amp')) return path.replace(/([^/.])\.amp$/, '$1');
  if (path.endsWith('.amp.html')) return path.replace(/([^/.])\.amp\.html$/, '$1.html');
  if (!path.endsWith('/amp')) return path;
  const article = path.slice(0, -'/amp'.length);
  return /\d|[-_.%][^/]*$/.test(article) ? article : path;
}
