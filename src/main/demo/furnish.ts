import {
  demoAgreements,
  demoCentreFacts,
  demoCounsellors,
  demoDepartments,
  demoJobFunctions,
  demoLimits,
  demoStaff,
} from '#main/demo/house.ts';
import { emptyHouse, momentOf, type House, type PerformAsOf } from '#main/demo/stage.ts';
import type { ClosedDays } from '#main/demo/closed-days.ts';
import type { Day } from '#shared/calendar.ts';

/** The day the demo's book was begun: before the first agreement of places. */
export const foundedOn: Day = '2019-08-26';

/** Gives a newly founded centre its letterhead, places, people, job functions and closed days. */
export async function furnish(perform: PerformAsOf, closed: ClosedDays, today: Day): Promise<House> {
  const house = emptyHouse();
  const founded = momentOf(foundedOn, 0);

  const { version } = await perform('centre.show', {}, founded);
  await perform('centre.revise', { version, change: demoCentreFacts }, founded);
  for (const { id, code } of await perform('accommodations.list', {}, founded)) house.keep(code, { id });
  const { indicators } = await perform('indicators.set', {}, founded);
  for (const { id, wording } of indicators) house.keep(wording.da.name, { id });

  const first = (await perform('departments.list', {}, founded)).find(({ name }) => name === demoDepartments[0].name);
  for (const department of demoDepartments) {
    if (department.name === first?.name) {
      const { id: departmentId, version: seen } = first;
      await perform('departments.revise', { departmentId, version: seen, change: department }, founded);
      house.keep(department.name, first);
    } else {
      house.keep(department.name, await perform('departments.open', department, founded));
    }
  }
  for (const { name, role, department } of demoStaff) {
    const departmentId = department === null ? null : house.idOf(department);
    const { id: staffId } = await perform('staff.register', { name, role, departmentId }, founded);
    house.register({ staffId, name, role });
  }
  for (const { department, ...jobFunction } of demoJobFunctions) {
    const departmentId = house.idOf(department);
    house.keep(jobFunction.name, await perform('jobFunctions.register', { ...jobFunction, departmentId }, founded));
  }
  for (const counsellor of demoCounsellors)
    house.keep(counsellor.name, await perform('authorityContacts.register', counsellor, founded));
  for (const { from, to, label } of closed.periods) await perform('centre.closeDays', { from, to, label }, founded);
  for (const { department, ...limit } of demoLimits(today)) {
    const departmentId = department === null ? null : house.idOf(department);
    await perform('capacity.limit', { departmentId, ...limit }, founded);
  }
  for (const agreement of demoAgreements) await perform('agreements.add', agreement, founded);
  return house;
}
