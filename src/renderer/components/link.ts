import type { ReactNode } from 'react';

/** Everything a component knows about a link it wants drawn; the router turns it into an anchor. */
export type LinkParts = {
  /** Where it leads, as the router writes it. */
  to: string;
  className?: string | undefined;
  title?: string | undefined;
  'aria-current'?: 'page' | undefined;
  children: ReactNode;
};

/** Draws one link. Given to the frame and the headers so that components need no router: `(parts) => <Link {...parts} />`. */
export type RenderLink = (parts: LinkParts) => ReactNode;
