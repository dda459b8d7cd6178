/** The address that a server's other addresses begin with, and the origin to ask permission for. */
export interface ServerAddress {
  /** `http://localhost:11434/v1`, without a slash at its end. */
  base: string;
  /** `http://localhost:11434` */
  origin: string;
  /** Whether what it is asked leaves this machine. */
  elsewhere: boolean;
}

/** Names that browsers take for this machine (https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy). */
const ownNames = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * What a reader typed, as a server's address; null where it can be none. A scheme may be left out, and so may `/v1`,
 * which all servers of the protocol have; an address with another path is taken as it is.
 */
export function readServerAddress(typed: string): ServerAddress | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(chat\/completions|models)$/, '');
  return {
    base: `${url.origin}${path === '' ? '/v1' : path}`,
    origin: url.origin,
    elsewhere: !ownNames.test(url.hostname),
  };
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
