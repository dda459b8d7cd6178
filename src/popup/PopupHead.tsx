import type { ComponentProps } from 'preact';
import type { Glance } from '../contract.ts';
import { SiteMenu } from '../surface/SiteMenu.tsx';
import { ArticleHead, type Heading } from '../ui/ArticleHead.tsx';

type MenuProps = ComponentProps<typeof SiteMenu>;

/** Asks the reader for permissions. */
export type AskReader = MenuProps['ask'];

interface PopupHeadProps {
  article: Heading | undefined;
  count: number | null;
  glance: Glance | null;
  settings: MenuProps['settings'] | null;
  ask: AskReader;
  onNever(): void;
}

/** Which article this is, and what can be said about its site. */
export function PopupHead({ article, count, glance, settings, ask, onNever }: PopupHeadProps) {
  const site = glance?.readable ? glance.site : '';
  return (
    <ArticleHead heading={headingOf(article, glance)} count={count}>
      {settings && site !== '' && (
        <SiteMenu site={site} settings={settings} ask={ask} onNever={onNever} />
      )}
    </ArticleHead>
  );
}

function headingOf(article: Heading | undefined, glance: Glance | null): Heading | null {
  if (article) return article;
  if (!glance?.readable) return null;
  const { address, title, site } = glance;
  return { address, title, site };
}
