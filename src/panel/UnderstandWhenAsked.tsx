import { useState } from 'preact/hooks';
import { Loaded } from '../ui/Loaded.tsx';
import type { UnderstandProps } from './understand/Understand.tsx';

const load = () => import('./understand/Understand.tsx').then(({ Understand }) => Understand);

/** Help with reading. What it takes is loaded when its tab is first shown. */
export function UnderstandWhenAsked(props: UnderstandProps) {
  const [asked, setAsked] = useState(props.shown);
  if (props.shown && !asked) setAsked(true);
  return asked ? <Loaded load={load} with={props} /> : null;
}
