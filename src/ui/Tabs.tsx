import type { ComponentChildren } from 'preact';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** How much there is in it, where that is told. */
  count: number | null;
}

interface TabListProps<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose(name: Name): void;
}

/** Tabs in a row: one stop of the Tab key, and an arrow shows the next (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function TabList<Name extends string>(props: TabListProps<Name>) {
  const { label, tabs, chosen, onChoose } = props;
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const back = getComputedStyle(event.currentTarget).direction === 'rtl';
    const here = tabs.findIndex(({ name }) => name === chosen);
    const to = placeFor(event.key, here, tabs.length, back);
    const next = tabs[to ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: words, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-controls={viewId(name)}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {words}
          {count !== null && count > 0 && <span class="tab-count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}

function placeFor(key: string, here: number, total: number, back: boolean): number | null {
  const step = { ArrowRight: back ? -1 : 1, ArrowLeft: back ? 1 : -1 }[key];
  if (step !== undefined) return (here + step + total) % total;
  if (key === 'Home') return 0;
  return key === 'End' ? total - 1 : null;
}

interface TabViewProps {
  name: string;
  shown: boolean;
  children: ComponentChildren;
}

/** What a tab shows. While another is shown it keeps its place, its boxes and what was scrolled, unseen. */
export function TabView({ name, shown, children }: TabViewProps) {
  return (
    <div class={shown ? 'tab-view' : 'tab-view behind'} role="tabpanel" id={viewId(name)}>
      {children}
    </div>
  );
}

const tabId = (name: string): string => `tab-${name}`;
const viewId = (name: string): string => `view-${name}`;
