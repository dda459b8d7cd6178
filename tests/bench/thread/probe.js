/**
 * Runs first in a page that is measured. Times are milliseconds by the page's own clock, which begins with the
 * navigation.
 */
globalThis.probe = (() => {
  /** The moment after which the next frame is painted: a message that is sent before a frame is drawn arrives after it. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });

  const inView = (comment, word) => {
    const { top, bottom, height } = comment.getBoundingClientRect();
    return height > 0 && top < innerHeight && bottom > 0 && comment.textContent.includes(word);
  };

  const marks = { first: null, all: null };
  const note = async (name) => {
    marks[name] = await painted();
  };

  return {
    marks,

    /** Notes when the first comment was painted, and when so many elements were there that none is missing. */
    watchOpening(watched) {
      probe.watched = watched;
      const { comment, all, count } = watched;
      const waiting = new Set(['first', 'all']);
      const take = (name, selector, wanted) => {
        if (!waiting.has(name) || document.querySelectorAll(selector).length < wanted) return;
        waiting.delete(name);
        void note(name);
      };
      const look = () => {
        take('first', comment, Math.min(1, count));
        take('all', all, count);
        if (waiting.size === 0) observer.disconnect();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    },

    /** How long the next key takes until its letter is painted. */
    async timeKey() {
      const typed = await new Promise((resolve) => {
        addEventListener('keydown', resolve, { once: true, capture: true });
      });
      await new Promise((resolve) => {
        addEventListener('input', resolve, { once: true, capture: true });
      });
      return (await painted()) - typed.timeStamp;
    },

    /** How long it takes from the next event of a type until a comment with a word is in view and painted. */
    async timeShown({ event, comment, word }) {
      const asked = await new Promise((resolve) => {
        addEventListener(event, resolve, { once: true, capture: true });
      });
      const isThere = () => {
        const all = document.querySelectorAll(comment);
        // It comes at one end or the other.
        return [...all]
          .slice(-3)
          .concat([...all].slice(0, 3))
          .some((one) => inView(one, word));
      };
      while (!isThere()) await painted();
      return performance.now() - asked.timeStamp;
    },

    /** How long it takes to scroll to the end, until the comment with a word is in view and painted. */
    async timeJump({ scroller, comment, word }) {
      const begun = performance.now();
      const box = document.querySelector(scroller) ?? document.documentElement;
      const isThere = () => {
        box.scrollTop = box.scrollHeight;
        return inView([...document.querySelectorAll(comment)].at(-1), word);
      };
      while (!isThere()) await new Promise(requestAnimationFrame);
      return (await painted()) - begun;
    },
  };
})();
