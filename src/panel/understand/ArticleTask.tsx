import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ask } from '../../assist/assist.ts';
import { HelpView } from './HelpView.tsx';
import { findKept, type HelpWay, type Material } from './material.ts';
import { useHelp } from './use-help.ts';

interface ArticleTaskProps {
  label: string;
  /** What is asked for; null while the reader has not said. The same object while it is the same asking. */
  ask: Ask | null;
  material: Material;
  /** Whether nobody asked for it yet: then it is made on this device alone. */
  unasked?: boolean;
  children?: ComponentChildren;
}

/** Help with the article: begun when it is asked for, and kept while it is the same asking. */
export function ArticleTask(props: ArticleTaskProps) {
  const { label, ask, material, unasked = false, children } = props;
  const help = useHelp();
  const begin = (way: HelpWay) => {
    if (ask) help.ask(ask, material, way);
  };
  const latest = useRef(material);
  latest.current = material;
  const { ask: askFor, show, stop, drop, madeFor } = help;
  useEffect(() => {
    if (!ask) return drop();
    const { kept, helpers } = latest.current;
    const before = madeFor(ask) ?? findKept(kept, ask);
    if (before) show(before);
    else if (!unasked) askFor(ask, latest.current, { provider: null, anew: false });
    else if (helpers.includes('embedded')) {
      askFor(ask, latest.current, { provider: 'embedded', anew: false });
    } else stop();
  }, [ask, unasked, askFor, show, stop, drop, madeFor]);
  return (
    <HelpView
      ask={ask}
      label={label}
      material={material}
      state={help.state}
      onStop={stop}
      onAgain={begin}
    >
      {children}
    </HelpView>
  );
}
