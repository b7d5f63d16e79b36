import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { FreeWeeks } from '#renderer/capacity/FreeWeeks.tsx';
import { PlacesLegend } from '#renderer/capacity/PlacesLegend.tsx';
import { PlacesStrip } from '#renderer/capacity/PlacesStrip.tsx';
import { PlacesTable } from '#renderer/capacity/PlacesTable.tsx';
import { usePlacesAhead } from '#renderer/capacity/use-places-ahead.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { Fold } from '#renderer/components/Fold.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/capacity/ahead.module.css';
import type { Department } from '#shared/departments.ts';
import { overDaysOf, placesOf, weeksOf } from '#shared/places.ts';
import { period } from '#shared/text/format.ts';

const periods = ['8', '26'] as const;

/** The centre and each department: places taken and kept day by day, against the limit of the day. */
export function PlacesAhead({ departments }: { departments: Department[] }) {
  const speak = useSpeak();
  const [weeks, setWeeks] = useState<(typeof periods)[number]>('8');
  const { today, days } = usePlacesAhead(Number(weeks));
  const closedDays = useClosedDays();
  const last = days.at(-1);
  if (!last) return null;
  const shown = departments.filter(({ id }) =>
    days.some((day) => day.departments.some((each) => each.departmentId === id)),
  );
  const scopes = [{ id: null, name: speak('capacity.wholeCentre') }, ...shown.map(({ id, name }) => ({ id, name }))];
  return (
    <section>
      <SectionHead
        title={speak('capacity.ahead')}
        note={period(today, last.day, speak)}
        action={
          <SegmentedControl
            size="xs"
            aria-label={speak('capacity.periodLabel')}
            value={weeks}
            data={periods.map((value) => ({ value, label: speak('capacity.weeks', { count: Number(value) }) }))}
            onChange={setWeeks}
          />
        }
      />
      <PlacesLegend />
      {scopes.map(({ id, name }) => {
        const places = placesOf(days, id);
        const overDays = overDaysOf(places);
        const hasLimit = places.some(({ limit }) => limit !== null);
        const note = overDays > 0 ? speak('capacity.daysOver', { count: overDays }) : speak('capacity.noneOver');
        const byWeek = weeksOf(places, closedDays);
        return (
          <section key={id ?? 'centre'} className={classes.scope} aria-label={name}>
            <SectionHead level={3} title={name} note={hasLimit ? note : speak('capacity.noLimit')} />
            <PlacesStrip scope={name} places={places} />
            {hasLimit && weeks === '8' && <FreeWeeks weeks={byWeek} />}
            <Fold label={speak('capacity.figures')}>
              <p className="quiet">{speak('capacity.figuresNote')}</p>
              <PlacesTable scope={name} weeks={byWeek} />
            </Fold>
          </section>
        );
      })}
    </section>
  );
}
