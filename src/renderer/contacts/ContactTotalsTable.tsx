import { SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import course from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { partyWords } from '#renderer/contacts/contact-words.ts';
import classes from '#renderer/contacts/contacts.module.css';
import { useSpeak } from '#renderer/text.ts';
import { addDays } from '#shared/calendar.ts';
import { contactTotals, type Contact } from '#shared/contacts.ts';
import { spokenMinutes } from '#shared/text/format.ts';

const periods = ['whole', 'four-weeks'] as const;

type ContactTotalsTableProps = { contacts: readonly Contact[]; today: string };

/** The contacts of a period in figures: by party, and by colleague; a mentor's time stands under the mentor's name. */
export function ContactTotalsTable({ contacts, today }: ContactTotalsTableProps) {
  const speak = useSpeak();
  const [period, setPeriod] = useState<(typeof periods)[number]>('whole');
  const from = period === 'whole' ? '' : addDays(today, -27);
  const totals = contactTotals(contacts.filter(({ contactedOn }) => contactedOn >= from));
  const rows = [
    ...totals.byParty.map((each) => ({ ...each, key: each.party, name: speak(partyWords[each.party]) })),
    ...totals.byColleague.map((each) => ({ ...each, key: each.staffId })),
  ];
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={speak('contacts.period')}
        value={period}
        data={periods.map((value) => ({
          value,
          label: speak(value === 'whole' ? 'contacts.wholeCourse' : 'contacts.fourWeeks'),
        }))}
        onChange={setPeriod}
      />
      <TableFrame label={speak('contacts.totals')}>
        <Table className={classes.totals}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{speak('contacts.whom')}</Table.Th>
              <Table.Th scope="col" className={course.number}>
                {speak('contacts.howMany')}
              </Table.Th>
              <Table.Th scope="col" className={course.number}>
                {speak('contacts.time')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, name, contacts: count, minutes }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td className={course.number}>{count}</Table.Td>
                <Table.Td className={course.number}>{spokenMinutes(minutes, speak)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{speak('contacts.sum')}</Table.Th>
              <Table.Td className={course.number}>{totals.contacts}</Table.Td>
              <Table.Td className={course.number}>{spokenMinutes(totals.minutes, speak)}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </TableFrame>
      {totals.untimed > 0 && <p className="quiet">{speak('contacts.untimed', { count: totals.untimed })}</p>}
    </>
  );
}
