import type { TablerIcon } from '@tabler/icons-react';
import { Fragment } from 'react';
import { icon } from '#renderer/components/icon.ts';
import type { RenderLink } from '#renderer/components/link.ts';
import classes from '#renderer/components/AppFrame.module.css';

export type NavItem = {
  /** Where it leads. */
  to: string;
  /** Its word. */
  label: string;
  /** A Tabler icon. */
  icon: TablerIcon;
  /** How many things wait there; nothing is drawn for none. */
  count?: number;
  /** What the count counts, read aloud and shown on hover. */
  countLabel?: string;
};

type NavGroupProps = {
  items: NavItem[];
  activeTo: string | null;
  renderLink: RenderLink;
  areLabelsHidden: boolean;
};

/** One group of the rail. */
export function NavGroup({ items, activeTo, renderLink, areLabelsHidden }: NavGroupProps) {
  return (
    <ul className={classes.group}>
      {items.map((item) => (
        <li key={item.to}>
          {renderLink({
            to: item.to,
            className: classes.item,
            title: areLabelsHidden ? item.label : undefined,
            'aria-current': item.to === activeTo ? 'page' : undefined,
            children: <NavItemContent item={item} areLabelsHidden={areLabelsHidden} />,
          })}
        </li>
      ))}
    </ul>
  );
}

function NavItemContent({ item, areLabelsHidden }: { item: NavItem; areLabelsHidden: boolean }) {
  const Icon = item.icon;
  return (
    <Fragment>
      <Icon {...icon} />
      <span className={areLabelsHidden ? 'hidden-but-read' : undefined}>{item.label}</span>
      {item.count !== undefined && item.count > 0 && (
        <span className={areLabelsHidden ? classes.dot : classes.count} title={item.countLabel}>
          <span className={areLabelsHidden ? 'hidden-but-read' : undefined}>{item.count}</span>
          {item.countLabel !== undefined && <span className="hidden-but-read"> {item.countLabel}</span>}
        </span>
      )}
    </Fragment>
  );
}
