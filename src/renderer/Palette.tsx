import { Spotlight } from '@mantine/spotlight';
import { useLocation, useNavigate } from '@tanstack/react-router';
import {
  IconAppWindow,
  IconDeviceTablet,
  IconPackageExport,
  IconPencilPlus,
  IconPrinter,
  IconSearch,
  IconUser,
} from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { askToHandOver } from '#renderer/floor/hand-over.ts';
import { useMayHandOver } from '#renderer/floor/use-may-hand-over.ts';
import { bottomPages, pageGroups, settingsPages } from '#renderer/nav.tsx';
import { isNameLike } from '#renderer/name-search.ts';
import { askToNote } from '#renderer/observations/ask-to-note.ts';
import { useNewWindow } from '#renderer/new-window.ts';
import { usePalettePrints } from '#renderer/prints/use-palette-prints.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/Palette.module.css';

const mostPeople = 8;

/** Ctrl+K: goes to a page or to a candidate, by a name that need not be spelt right. */
export function Palette() {
  const speak = useSpeak();
  const navigate = useNavigate();
  const openWindow = useNewWindow();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  // The list of names is logged, so it is asked for only when somebody looks for a name.
  const candidates = api.candidates.list.useQuery({}, { isOn: isOpen && query.trim() !== '' });

  // The settings' sections are many, and stand in the way until somebody looks for one.
  const sections = query.trim() === '' ? [] : settingsPages(speak);
  const pages = [...pageGroups(speak).flat(), ...bottomPages(speak), ...sections].filter(({ label }) =>
    isNameLike(query, label),
  );
  const hasNewWindow = isNameLike(query, speak('windows.open'));
  const isOnCourse = useLocation().pathname.startsWith('/courses/');
  const hasNote = isOnCourse && isNameLike(query, speak('observations.write'));
  const session = useOpenSession();
  const mayHandOver = useMayHandOver();
  const hasHandOver =
    mayHandOver && [speak('floor.handOver'), speak('floor.largeView')].some((label) => isNameLike(query, label));
  const hasAggregate =
    query.trim() !== '' && session?.user.role === 'leader' && isNameLike(query, speak('aggregates.new'));
  const prints = usePalettePrints(query);
  const people = query.trim() === '' ? [] : (candidates.data ?? []).filter(({ folds }) => isNameLike(query, folds));

  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setIsOpen(true)}
      onSpotlightClose={() => setIsOpen(false)}
      lockScroll={false}
      scrollable
      maxHeight={440}
      transitionProps={{ duration: 0 }}
      yOffset={80}
      centered={false}
      overlayProps={{ blur: 0 }}
      classNames={classes}
      attributes={{ content: { 'aria-label': speak('shell.search') } }}
    >
      <Spotlight.Search
        data-palette-search
        aria-label={speak('shell.search')}
        placeholder={speak('shell.searchHint')}
        leftSection={<IconSearch {...icon} />}
      />
      <Spotlight.ActionsList>
        {people.length > 0 && (
          <Spotlight.ActionsGroup label={speak('shell.people')}>
            {people.slice(0, mostPeople).map(({ id, firstName, lastName, cprMasked, course }) => (
              <Spotlight.Action
                key={id}
                label={`${firstName} ${lastName}`}
                description={[cprMasked, course?.number, course?.departmentName].filter(Boolean).join(' · ')}
                leftSection={<IconUser {...icon} />}
                onClick={() =>
                  void (course
                    ? navigate({ to: '/courses/$courseId', params: { courseId: course.id } })
                    : navigate({ to: '/candidates', search: { candidate: id } }))
                }
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={speak('shell.pages')}>
            {pages.map(({ to, label, icon: Icon }) => (
              <Spotlight.Action
                key={to}
                label={label}
                leftSection={<Icon {...icon} />}
                onClick={() => void navigate({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {prints.length > 0 && (
          <Spotlight.ActionsGroup label={speak('prints.keys')}>
            {prints.map(({ key, label, open }) => (
              <Spotlight.Action key={key} label={label} leftSection={<IconPrinter {...icon} />} onClick={open} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {hasNewWindow && (
          <Spotlight.Action
            label={speak('windows.open')}
            leftSection={<IconAppWindow {...icon} />}
            rightSection={<KeyHint keys="Ctrl Shift N" />}
            onClick={() => void openWindow()}
          />
        )}
        {hasNote && (
          <Spotlight.Action
            label={speak('observations.write')}
            leftSection={<IconPencilPlus {...icon} />}
            rightSection={<KeyHint keys="Alt O" />}
            // The palette first gives the keyboard back to where it came from.
            onClick={() => void setTimeout(askToNote, 50)}
          />
        )}
        {hasAggregate && (
          <Spotlight.Action
            label={speak('aggregates.new')}
            leftSection={<IconPackageExport {...icon} />}
            onClick={() => void navigate({ to: '/handovers/aggregates', search: { act: 'pack' } })}
          />
        )}
        {hasHandOver && (
          <Spotlight.Action
            label={speak('floor.handOver')}
            leftSection={<IconDeviceTablet {...icon} />}
            onClick={() => askToHandOver()}
          />
        )}
        {people.length + pages.length === 0 && !hasNewWindow && !hasNote && !hasHandOver && !hasAggregate && (
          <Spotlight.Empty>{speak('shell.nothingFound')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
