/**
 * Where the browser's own favicon cache has the icon of the site at an address: no request leaves the machine
 * (https://developer.chrome.com/docs/extensions/how-to/ui/favicons).
 */
export function siteIconAddress(address: string): string {
  return `/_favicon/?${new URLSearchParams({ pageUrl: address, size: '32' })}`;
}
