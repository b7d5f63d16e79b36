import { LimitRow } from '#renderer/capacity/LimitRow.tsx';
import { NewLimitForm } from '#renderer/capacity/NewLimitForm.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/settings/SettingsPage.module.css';
import type { Day } from '#shared/calendar.ts';
import { stateOfLimit } from '#shared/capacity.ts';
import type { Department } from '#shared/departments.ts';

type LimitsSectionProps = { departments: Department[]; today: Day; isReadOnly: boolean };

/** Every limit by scope and day: what was, what is in force and what is to come. */
export function LimitsSection({ departments, today, isReadOnly }: LimitsSectionProps) {
  const speak = useSpeak();
  const limits = api.capacity.limits.useQuery({}).data;
  if (!limits) return null;
  const nameOf = (departmentId: string | null) =>
    departments.find(({ id }) => id === departmentId)?.name ?? speak('capacity.wholeCentre');
  return (
    <section>
      <SectionHead title={speak('capacity.limits')} note={speak('capacity.limitsNote')} />
      <p className="quiet">{speak('capacity.limitsExplained')}</p>
      {limits.length === 0 ? (
        <EmptyState sentence={speak('capacity.noLimits')} />
      ) : (
        <TableFrame label={speak('capacity.limits')}>
          <table className={classes.table} aria-label={speak('capacity.limits')}>
            <thead>
              <tr>
                {(['scope', 'validFrom', 'places', 'state'] as const).map((head) => (
                  <th key={head} scope="col">
                    {speak(`capacity.${head}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden-but-read">{speak('capacity.withdraw')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {limits.map((limit) => (
                <LimitRow
                  key={limit.id}
                  limit={limit}
                  scope={nameOf(limit.departmentId)}
                  state={stateOfLimit(limit, limits, today)}
                  isReadOnly={isReadOnly}
                />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {!isReadOnly && <NewLimitForm departments={departments} today={today} />}
    </section>
  );
}
