import { useContext } from 'preact/hooks';
import { Loaded } from '../ui/Loaded.tsx';
import type { DraftHelperProps } from '../ui/WriteBox.tsx';
import { HelpContext } from './help-context.ts';

const load = () => import('./understand/DraftHelp.tsx').then(({ DraftHelp }) => DraftHelp);

/** Help with a draft. What it takes is loaded when it is asked for. */
export function DraftHelpWhenAsked(props: DraftHelperProps) {
  const article = useContext(HelpContext);
  return article && <Loaded load={load} with={{ ...props, article }} />;
}
