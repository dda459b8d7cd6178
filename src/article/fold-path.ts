import { viewEnds, viewParts } from './address-views.ts';
import { foldPercent } from './fold-percent.ts';

/**
 * One spelling for one path: percent-encoding made uniform, no slash at the end, and the path of a view (AMP, print, a
 * page of several) is the article's, where it is surely one. Case stays: servers tell it apart.
 *
 * @returns the path with its leading slash; `/` for the root
 */
export function foldPath(path: string): string {
  let folded = foldPercent(path, '/;=+&$');
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = dropView(folded.replace(/\/+$/, ''));
  }
  return folded || '/';
}

function dropView(path: string): string {
  for (const { end, before, instead = '' } of viewEnds) {
    const [found] = end.exec(path) ?? [];
    const rest = found ? path.slice(0, -found.length) : '';
    if (found && before.test(rest)) return rest + instead;
  }
  return viewParts.reduce((rest, [part, instead]) => rest.replace(part, instead), path);
}
