import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { FunctionMatches } from '#renderer/profiles/FunctionMatches.tsx';
import { ProfileTable, type Spot } from '#renderer/profiles/ProfileTable.tsx';
import { TraitPanel } from '#renderer/profiles/TraitPanel.tsx';
import { useAssessing } from '#renderer/profiles/use-assessing.ts';
import classes from '#renderer/profiles/profiles.module.css';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { levelsOf, traitFitsOf } from '#shared/profile-match.ts';
import { completeLevels } from '#shared/traits.ts';

/** What the candidate can against what the functions demand: both sides' levels, the gaps, and what closes them. */
export function ProfileTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { id: courseId, departmentId: ownDepartmentId } = record.course;
  const isReadOnly = useOpenSession()?.user.role === 'mentor';
  const [departmentId, setDepartmentId] = useState(ownDepartmentId);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const [active, setActive] = useState<Spot>({ trait: 'sitting', side: 'staff' });
  const [assessedOn, setAssessedOn] = useState(record.today);
  const [basis, setBasis] = useState('');
  const given = api.profiles.ofCourse.useQuery({ courseId }).data;
  const matches = api.profiles.match.useQuery({ courseId, departmentId }).data ?? [];
  const departments = api.departments.list.useQuery({}).data ?? [];
  const functions = api.jobFunctions.list.useQuery({ departmentId }).data ?? [];
  const { assess, refused } = useAssessing(courseId, given ?? []);
  if (!given) return null;

  const lastTried = record.tryOuts.at(-1)?.jobFunctionId;
  const chosen =
    matches.find(({ jobFunctionId }) => jobFunctionId === wantedId) ??
    matches.find(({ jobFunctionId }) => jobFunctionId === lastTried) ??
    matches.find(({ isTried }) => isTried) ??
    matches[0];
  const abilities = { staff: levelsOf(given, 'staff'), candidate: levelsOf(given, 'candidate') };
  const fits = chosen?.traits ?? traitFitsOf(completeLevels({}), abilities, () => []);
  const activeFit = fits.find(({ trait }) => trait === active.trait);
  const known = fits.filter(({ staff, candidate }) => staff !== null || candidate !== null).length;
  const departmentName = departments.find(({ id }) => id === departmentId)?.name ?? '';
  const give = (spot: Spot, level: number | null) =>
    void assess({ ...spot, level, assessedOn, basis: basis.trim() === '' ? undefined : basis.trim() });
  const choices = (isTried: boolean) =>
    matches
      .filter((match) => match.isTried === isTried)
      .map(({ jobFunctionId, name }) => ({ value: jobFunctionId, label: name }));

  return (
    <>
      <ListDetail
        panel="narrow"
        detailLabel={speak('profiles.activeTrait')}
        detail={
          activeFit && (
            <TraitPanel
              spot={active}
              fit={activeFit}
              given={given.filter(({ trait }) => trait === active.trait)}
              liftKg={functions.find(({ id }) => id === chosen?.jobFunctionId)?.liftKg ?? null}
              isReadOnly={isReadOnly}
              onLevel={(level) => give(active, level)}
              onBasis={({ trait, side, level, assessedOn: day }, words) =>
                assess({ trait, side, level, assessedOn: day, basis: words })
              }
            />
          )
        }
      >
        <div className={course.main}>
          <section>
            <SectionHead title={speak('profiles.title')} note={speak('profiles.known', { known, of: fits.length })} />
            <div className={classes.asked}>
              <Select
                label={speak('profiles.function')}
                data={[
                  { group: speak('profiles.triedFunctions'), items: choices(true) },
                  { group: speak('profiles.otherFunctions'), items: choices(false) },
                ].filter(({ items }) => items.length > 0)}
                value={chosen?.jobFunctionId ?? null}
                placeholder={speak('profiles.noFunction')}
                disabled={matches.length === 0}
                onChange={setWantedId}
              />
              <Select
                label={speak('profiles.department')}
                data={departments
                  .filter(({ id, archivedAt }) => archivedAt === null || id === departmentId)
                  .map(({ id, name }) => ({ value: id, label: name }))}
                value={departmentId}
                onChange={(next) => next !== null && setDepartmentId(next)}
              />
              {!isReadOnly && (
                <>
                  <DayInput
                    label={speak('profiles.assessedOn')}
                    value={assessedOn}
                    today={record.today}
                    onChange={(day) => setAssessedOn(day ?? record.today)}
                  />
                  <TextInput
                    label={speak('profiles.basisNew')}
                    placeholder={speak('profiles.basisExample')}
                    value={basis}
                    maxLength={300}
                    onChange={(event) => setBasis(event.currentTarget.value)}
                  />
                </>
              )}
            </div>
            <p className={classes.refused} role="alert">
              {refused}
            </p>
            <ProfileTable
              fits={fits}
              functionName={chosen?.name ?? null}
              active={active}
              isReadOnly={isReadOnly}
              onActive={setActive}
              onLevel={give}
            />
          </section>
          <FunctionMatches
            matches={matches}
            departmentName={departmentName}
            chosenId={chosen?.jobFunctionId ?? null}
            onChoose={setWantedId}
          />
        </div>
      </ListDetail>
      {!isReadOnly && (
        <KeyBar
          hints={[
            { keys: ['0', '–', '5'], label: speak('profiles.keyLevel') },
            { keys: ['↑', '↓', '←', '→'], label: speak('profiles.keyMove') },
            { keys: ['Delete'], label: speak('profiles.keyTakeBack') },
          ]}
        />
      )}
    </>
  );
}
