import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import type { RenderLink } from '#renderer/components/link.ts';
import classes from '#renderer/components/CourseHeader.module.css';
import head from '#renderer/components/record-head.module.css';

export type HeaderFact = {
  label: string;
  value: ReactNode;
  /** Goes away below 1450 px. */
  isSecondary?: boolean;
};

export type HeaderTab = { to: string; label: string };

type CourseHeaderProps = {
  /** Where we are: links first, the last one without `to`. */
  breadcrumb: { label: string; to?: string }[];
  /** The person's name; the only h1. */
  name: string;
  /** Beside the name: masked CPR, age, state badge. */
  beside?: ReactNode;
  /** At the right of the breadcrumb: demo tag, saved note, search. */
  tools?: ReactNode;
  /** Buttons at the right of the name, at most one filled. */
  actions?: ReactNode;
  /** One line of facts. */
  facts: HeaderFact[];
  /** A sentence about where the record stands, when there is something to say. */
  standing?: ReactNode;
  /** Pages of this record. */
  tabs: HeaderTab[];
  /** `to` of the tab that is open. */
  activeTab: string;
  /** Draws a link with the router. */
  renderLink: RenderLink;
  /** Names of the two navigations, read aloud. */
  texts: { breadcrumb: string; tabs: string };
};

/** The head of one person's record: where, who, the facts, and its pages. */
export function CourseHeader({
  breadcrumb,
  name,
  beside,
  tools,
  actions,
  facts,
  standing,
  tabs,
  activeTab,
  renderLink,
  texts,
}: CourseHeaderProps) {
  return (
    <header className={head.header}>
      <div className={head.crumbs}>
        <nav aria-label={texts.breadcrumb} className={head.trail}>
          {breadcrumb.map((crumb, position) => (
            <Fragment key={crumb.label}>
              {position > 0 && <IconChevronRight {...smallIcon} />}
              {crumb.to === undefined ? (
                <span>{crumb.label}</span>
              ) : (
                renderLink({ to: crumb.to, children: crumb.label })
              )}
            </Fragment>
          ))}
        </nav>
        <span className={head.space} />
        {tools}
      </div>
      <div className={head.title}>
        <h1 className={classes.name} title={name}>
          {name}
        </h1>
        {beside}
        <span className={head.space} />
        {actions}
      </div>
      <dl className={classes.facts}>
        {facts.map((fact) => (
          <div key={fact.label} data-secondary={fact.isSecondary || undefined}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {standing}
      <nav aria-label={texts.tabs} className={head.pages}>
        {tabs.map((tab) => (
          <Fragment key={tab.to}>
            {renderLink({
              to: tab.to,
              className: head.page,
              'aria-current': tab.to === activeTab ? 'page' : undefined,
              children: tab.label,
            })}
          </Fragment>
        ))}
      </nav>
    </header>
  );
}
