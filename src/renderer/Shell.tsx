import { Outlet, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { AppFrame } from '#renderer/components/AppFrame.tsx';
import { HandOverDialog } from '#renderer/floor/HandOverDialog.tsx';
import { lockBook, useKeys } from '#renderer/keys.ts';
import { activePage, bottomPages, pageGroups, renderLink } from '#renderer/nav.tsx';
import { useLinksInWindows } from '#renderer/new-window.ts';
import { Palette } from '#renderer/Palette.tsx';
import { initialsOf } from '#renderer/session/initials.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { ShortcutsDialog } from '#renderer/ShortcutsDialog.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useUndoKeys } from '#renderer/undo.ts';
import { usePageFocus } from '#renderer/use-page-focus.ts';

/** The open book around every page: rail, keys, palette. The quiet screen has none of them: the candidate sits at it. */
export function Shell() {
  const { pathname } = useLocation();
  return isQuiet(pathname) ? <Outlet /> : <BookShell pathname={pathname} />;
}

const isQuiet = (pathname: string): boolean => /^\/courses\/[^/]+\/together$/u.test(pathname);

function BookShell({ pathname }: { pathname: string }) {
  const speak = useSpeak();
  const session = useOpenSession();
  const [areShortcutsShown, setAreShortcutsShown] = useState(false);
  const departmentId = useOwnDepartment();
  const missing = api.attendance.missing.useQuery(
    { departmentId: departmentId ?? null },
    { isOn: departmentId !== undefined },
  ).data;
  useUndoKeys();
  usePageFocus();
  useLinksInWindows();
  useKeys({ onHelp: () => setAreShortcutsShown(true) });

  if (!session) return null;
  const { name, role } = session.user;
  return (
    <AppFrame
      name={speak('app.name')}
      groups={pageGroups(speak, missing?.lines.length)}
      bottom={bottomPages(speak)}
      activeTo={activePage(pathname)}
      renderLink={renderLink}
      user={{ name, role: speak(`staff.${role}`), initials: initialsOf(name) }}
      onLock={lockBook}
      texts={{ navigation: speak('app.mainMenu'), lock: speak('app.lock'), skip: speak('shell.skip') }}
      isNarrow={/^\/courses\/[^/]+\/report$/u.test(pathname)}
    >
      <Outlet />
      <Palette />
      <HandOverDialog />
      <ShortcutsDialog isOpen={areShortcutsShown} onClose={() => setAreShortcutsShown(false)} />
    </AppFrame>
  );
}
