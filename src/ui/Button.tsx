import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'class' | 'type'> {
  /** `main` does what the surface is for; `plain` reads like a link; `icon` has a picture for a name. */
  kind?: 'main' | 'plain' | 'quiet' | 'icon';
  children: ComponentChildren;
}

/** A button of the house. An `icon` button needs an `aria-label`. */
export function Button({ kind = 'quiet', children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind}`} {...rest}>
      {children}
    </button>
  );
}
