import { LimitsSection } from '#renderer/capacity/LimitsSection.tsx';
import { PauseHolds } from '#renderer/capacity/PauseHolds.tsx';
import { PlacesAhead } from '#renderer/capacity/PlacesAhead.tsx';
import type { Day } from '#shared/calendar.ts';
import type { Centre } from '#shared/centre.ts';
import type { Department } from '#shared/departments.ts';

type CapacitySectionProps = { centre: Centre; departments: Department[]; today: Day; isReadOnly: boolean };

/** How many places there are, from when, whether a pause keeps one, and how they are taken in the weeks to come. */
export function CapacitySection({ centre, departments, today, isReadOnly }: CapacitySectionProps) {
  return (
    <>
      <LimitsSection departments={departments} today={today} isReadOnly={isReadOnly} />
      <PauseHolds centre={centre} isReadOnly={isReadOnly} />
      <PlacesAhead departments={departments} />
    </>
  );
}
