import { useMediaQuery } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { Initials } from '#renderer/components/Initials.tsx';
import type { RenderLink } from '#renderer/components/link.ts';
import { NavGroup, type NavItem } from '#renderer/components/NavGroup.tsx';
import classes from '#renderer/components/AppFrame.module.css';

type AppFrameProps = {
  /** Name of the application, beside the mark. */
  name: string;
  /** Groups of the rail, top to bottom: the day, people, the house, out of the house. */
  groups: NavItem[][];
  /** Items at the foot of the rail, above the user. */
  bottom: NavItem[];
  /** `to` of the item the current page belongs to, or null when none. */
  activeTo: string | null;
  /** Draws a link with the router. */
  renderLink: RenderLink;
  /** Who is signed in. */
  user: { name: string; role: string; initials: string };
  /** Locks the screen. */
  onLock: () => void;
  /** Fixed words: name of the navigation, of the lock button, and of the link past the navigation. */
  texts: { navigation: string; lock: string; skip: string };
  /** Icons only, as in the report editor; under 1000 px it is so anyway. */
  isNarrow?: boolean;
  /** The page: a header and a body. */
  children: ReactNode;
};

/** The frame around every page: rail on the left, work area on the right. */
export function AppFrame({
  name,
  groups,
  bottom,
  activeTo,
  renderLink,
  user,
  onLock,
  texts,
  isNarrow = false,
  children,
}: AppFrameProps) {
  const isSmallWindow = useMediaQuery('(max-width: 62.5em)', false, { getInitialValueInEffect: false });
  const areLabelsHidden = isNarrow || isSmallWindow;
  const nav = { activeTo, renderLink, areLabelsHidden };
  return (
    <div className={classes.frame} data-narrow={areLabelsHidden || undefined}>
      <a className={classes.skip} href="#work-area" onClick={skipToWorkArea}>
        {texts.skip}
      </a>
      <nav className={classes.rail} aria-label={texts.navigation}>
        <div className={classes.brand}>
          <BrandMark />
          <span className={areLabelsHidden ? 'hidden-but-read' : undefined}>{name}</span>
        </div>
        {groups.map((items) => (
          <NavGroup key={items.map((item) => item.to).join()} items={items} {...nav} />
        ))}
        <div className={classes.foot}>
          <NavGroup items={bottom} {...nav} />
          <div className={classes.user}>
            <Initials letters={user.initials} />
            <div className={areLabelsHidden ? 'hidden-but-read' : classes.who}>
              <b>{user.name}</b>
              <span>{user.role}</span>
            </div>
            <IconButton label={texts.lock} onClick={onLock}>
              <IconLock {...icon} />
            </IconButton>
          </div>
        </div>
      </nav>
      <main className={classes.work} id="work-area" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** A hash link would be read as a route. */
function skipToWorkArea(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('work-area')?.focus();
}
