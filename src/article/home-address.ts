import type { FoldedAddress } from './folded-address.ts';
import { identifies } from './identifying-parameters.ts';

/** `/`, a language's or region's root (`/en`, `/pt-br`, `/us/en`), or the file behind a root. */
const homePath =
  /^\/(?:[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?(?:\/[a-z]{2})?|(?:index|default|home)(?:\.\w{2,5})?)?$/i;

/** Whether an address is a site's home page rather than something in it. `/?p=123` is something in it. */
export function isHome({ path, query, route }: FoldedAddress): boolean {
  return homePath.test(path) && !route && !query.some((parameter) => identifies(parameter));
}
