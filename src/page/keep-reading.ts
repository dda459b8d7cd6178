import { panelTag } from './host-panel.ts';

/** Attributes that say what a page is, or whether a part of it is seen. */
const telling = ['class', 'style', 'hidden', 'open', 'lang', 'dir', 'href', 'content', 'datetime'];

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: telling,
};

/**
 * Keeps what was read of a document until the document changes, its address does, or it comes further in its loading.
 * One observer waits for the first change after a reading, and for no more.
 *
 * @param inView says which of several articles in the page is read
 * @param read reads the document, and names the shadow roots that it saw into; never rejects
 */
export function keepReading<T>(
  document: Document,
  read: (watch: (root: Node) => void) => Promise<T>,
  inView: () => string,
): () => Promise<T> {
  let kept: { reading: Promise<T>; state: string } | null = null;
  let readings = 0;
  const observer = new MutationObserver(judge);
  function judge(records: MutationRecord[]): void {
    if (records.every((record) => isOwnDoing(record, document))) return;
    kept = null;
    observer.disconnect();
  }
  return () => {
    judge(observer.takeRecords());
    const state = [document.readyState, location.href, inView()].join(' ');
    if (kept?.state === state) return kept.reading;
    observer.disconnect();
    observer.observe(document, changes);
    readings += 1;
    const mine = readings;
    const reading = read((root) => {
      if (mine === readings) observer.observe(root, changes);
    });
    kept = { reading, state };
    return reading;
  };
}

/** The panel comes and goes beside the page's own elements, and pushes the page aside by its root's style. */
function isOwnDoing(
  { type, target, addedNodes, removedNodes, attributeName }: MutationRecord,
  document: Document,
): boolean {
  if (type === 'attributes') {
    return isOwn(target) || (target === document.documentElement && attributeName === 'style');
  }
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}

function isOwn(node: Node): boolean {
  return node instanceof Element && node.localName === panelTag;
}
