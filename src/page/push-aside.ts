/**
 * Moves the page aside by style properties on its root element, and puts back what was there. An important property
 * in the style attribute wins over every rule of the page (CSS Cascade 5, section 6.1).
 */
export function pushAside(root: HTMLElement | SVGElement): {
  set(properties: Record<string, string>): void;
} {
  const before = new Map<string, { value: string; priority: string }>();

  return {
    /** Sets these properties, and gives back all others that were set by an earlier call. */
    set(properties) {
      for (const [name, was] of before) {
        if (name in properties) continue;
        root.style.setProperty(name, was.value, was.priority);
        before.delete(name);
      }
      for (const [name, value] of Object.entries(properties)) {
        if (!before.has(name)) {
          before.set(name, {
            value: root.style.getPropertyValue(name),
            priority: root.style.getPropertyPriority(name),
          });
        }
        root.style.setProperty(name, value, 'important');
      }
      if (before.size === 0 && root.getAttribute('style') === '') root.removeAttribute('style');
    },
  };
}
