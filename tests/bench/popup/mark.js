/**
 * Runs first in a popup that is measured. Notes when its box took the focus and when texts came into the document, in
 * milliseconds since 1970, and writes them into the popup's address once all are known: that can be read from outside
 * without anything attached to the popup.
 */
const texts = JSON.parse(document.currentScript.dataset.texts);
const marks = {};
const missing = new Set(['focus', ...Object.keys(texts)]);

function mark(name, moment) {
  if (!missing.delete(name)) return;
  marks[name] = performance.timeOrigin + moment;
  if (missing.size === 0) location.hash = encodeURIComponent(JSON.stringify(marks));
}

addEventListener('focusin', ({ target, timeStamp }) => {
  if (target.matches('textarea')) mark('focus', timeStamp);
});
new MutationObserver(() => {
  const moment = performance.now();
  const shown = document.body?.textContent ?? '';
  for (const [name, text] of Object.entries(texts)) if (shown.includes(text)) mark(name, moment);
}).observe(document, { childList: true, characterData: true, subtree: true });
