/**
 * What a model wrote, as plain text: no pictures, no links, no addresses, no HTML, no marks, nothing that is not drawn.
 * A model may have been talked into writing an address that carries what it read to whoever owns it: none is kept.
 */
export function plainOutput(text: string): string {
  let plain = text;
  // What is left when something was taken out may be something else to take out.
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = plain;
    plain = takeOut(before);
    if (plain === before) return plain;
  }
  return plain.replace(/[![\]<>:/]+/g, ' ').trim();
}

const mostTurns = 8;

function takeOut(text: string): string {
  return text
    .replace(/[^\P{C}\s\u200c\u200d]/gu, '')
    .replace(/!\[([^\]]*)\]\s*(\([^)]*\)?|\[[^\]]*\])/g, '')
    .replace(/!(?=\[)/g, '')
    .replace(/\[([^\]]*)\]\s*\([^)]*\)?/g, '$1')
    .replace(/<\/?[a-z!?][^>]*>?/gi, ' ')
    .replace(/\b[a-z][a-z0-9+.-]*:(?=\/\/|[^\s]*@)\S*/gi, '…')
    .replace(
      /\b(?:(?:javascript|vbscript|blob|mailto):|data:(?=[\w-]+\/)|file:(?=\/)|tel:(?=\+?\d))\S*/gi,
      '…',
    )
    .replace(/(?<![\w@])(?:www\.|(?:[a-z0-9-]+\.)+[a-z]{2,}\/)\S*/gi, '…')
    .replace(/(\*\*|__|~~|`+)(.*?)\1/g, '$2')
    .replace(/^\s*(?:#{1,6}|>+)\s+/gm, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
