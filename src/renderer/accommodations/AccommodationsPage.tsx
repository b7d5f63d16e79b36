import { Button, Checkbox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { AccommodationPanel } from '#renderer/accommodations/AccommodationPanel.tsx';
import classes from '#renderer/accommodations/AccommodationsPage.module.css';
import { CategoryTable } from '#renderer/accommodations/CategoryTable.tsx';
import { NewAccommodationForm } from '#renderer/accommodations/NewAccommodationForm.tsx';
import { AidsOut } from '#renderer/aids/AidsOut.tsx';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import tab from '#renderer/components/tab.module.css';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { accommodationCategories } from '#shared/accommodations.ts';

/** The catalogue by category with what the courses say of it, and the aids that are out. */
export function AccommodationsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const mayEdit = useOpenSession()?.user.role === 'leader';
  const { accommodation: accommodationId, view = 'catalogue' } = useSearch({ from: '/accommodations' });
  const navigate = useNavigate({ from: '/accommodations' });
  const [isAdding, setIsAdding] = useState(false);
  const [isArchivedShown, setIsArchivedShown] = useState(false);
  const all = api.accommodations.list.useQuery({}).data;
  const use = api.accommodations.use.useQuery({}).data;
  if (!all || !use) return null;

  const inUse = all.filter(({ archivedAt }) => archivedAt === null);
  const shown = all.filter((each) => each.archivedAt === null || isArchivedShown || each.id === accommodationId);
  const tried = inUse.filter(({ triedCount }) => triedCount > 0).length;
  const selected = all.find(({ id }) => id === accommodationId);
  const goTo = (accommodation: string | undefined) => {
    setIsAdding(false);
    void navigate({ search: { accommodation } });
  };
  function close() {
    goTo(undefined);
    // Back to the line one came from.
    if (accommodationId !== undefined)
      document.querySelector<HTMLElement>(`[data-accommodation="${accommodationId}"]`)?.focus();
  }

  function leave() {
    goTo(undefined);
    // Its line goes too.
    document.getElementById('work-area')?.focus();
  }

  const panel = isAdding ? (
    <NewAccommodationForm codes={all.map(({ code }) => code)} onAdded={goTo} onClose={close} />
  ) : (
    selected && (
      <AccommodationPanel
        key={selected.id}
        accommodation={selected}
        isReadOnly={!mayEdit}
        onClose={close}
        onArchived={leave}
      />
    )
  );
  return (
    <>
      <PageHeader
        title={speak('accommodations.title')}
        context={speak('accommodations.context', { count: inUse.length, tried })}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          mayEdit &&
          view === 'catalogue' && (
            <Button
              variant={isAdding ? 'default' : 'filled'}
              leftSection={<IconPlus {...icon} />}
              onClick={() => setIsAdding(true)}
            >
              {speak('accommodations.new')}
            </Button>
          )
        }
      />
      <nav className={classes.tabs} aria-label={speak('accommodations.views')}>
        {(['catalogue', 'aids'] as const).map((each) => (
          <Link
            key={each}
            to="/accommodations"
            search={{ view: each }}
            className={tab.tab}
            activeProps={{ 'aria-current': undefined }}
            aria-current={each === view ? 'page' : undefined}
          >
            {speak(each === 'aids' ? 'aids.register' : 'accommodations.catalogue')}
          </Link>
        ))}
      </nav>
      {view === 'aids' ? (
        <AidsOut />
      ) : (
        <ListDetail
          detail={panel ?? null}
          detailLabel={isAdding ? speak('accommodations.new') : (selected?.wording ?? '')}
          onClose={close}
        >
          <div className={classes.page}>
            {/* The arrows go along the lines; what they stand on is a button of its own. */}
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <div className={classes.columns} onKeyDown={goAlong}>
              {accommodationCategories.map((category) => (
                <CategoryTable
                  key={category}
                  category={category}
                  accommodations={shown.filter((each) => each.category === category)}
                  use={use.find((each) => each.category === category)}
                  selectedId={selected?.id ?? null}
                  onSelect={goTo}
                />
              ))}
            </div>
            <p className="quiet">{speak('accommodations.basis')}</p>
            {inUse.length < all.length && (
              <Checkbox
                className={classes.archived}
                label={speak('accommodations.showArchived', { number: all.length - inUse.length })}
                checked={isArchivedShown}
                onChange={(event) => setIsArchivedShown(event.currentTarget.checked)}
              />
            )}
          </div>
          <KeyBar
            hints={[
              { keys: ['↑', '↓'], label: speak('accommodations.keyLine') },
              { keys: ['Enter'], label: speak('accommodations.keyOpen') },
              { keys: ['Esc'], label: speak('accommodations.keyClose') },
            ]}
          />
        </ListDetail>
      )}
    </>
  );
}

function goAlong(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-accommodation]')];
  const at = lines.findIndex((line) => line === event.target);
  const next = step === 0 || at < 0 ? undefined : lines[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
