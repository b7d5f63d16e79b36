import { Autocomplete, Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { roleWords } from '#shared/participant-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { participantRoles, type MeetingRecord, type ParticipantRole } from '#shared/meetings.ts';
import { meantBy } from '#shared/names.ts';

type Known = { label: string; role: ParticipantRole; staffId: string | null; contactId: string | null };
type NewParticipantProps = { record: MeetingRecord; onDone: () => void };

/** One more at the table: a colleague, a counsellor, or anybody by name and role. */
export function NewParticipant({ record: { meeting, participants, today }, onDone }: NewParticipantProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const invite = api.meetings.invite.useCommand();
  const staff = api.staff.list.useQuery({}).data ?? [];
  const contacts = api.authorityContacts.list.useQuery({}).data ?? [];
  const [name, setName] = useState('');
  const [role, setRole] = useState<ParticipantRole | null>(null);

  const isThere = ({ endedOn }: { endedOn: string | null }) => endedOn === null || endedOn > today;
  const everybody: Known[] = [
    ...contacts
      .filter(isThere)
      .map(({ id, name: label }) => ({ label, role: 'counsellor' as const, staffId: null, contactId: id })),
    ...staff.filter(isThere).map((each) => ({ label: each.name, role: each.role, staffId: each.id, contactId: null })),
  ];
  const isInvited = ({ staffId, contactId }: Known) =>
    participants.some(
      (each) => (staffId !== null && each.staffId === staffId) || (contactId !== null && each.contactId === contactId),
    );
  const known = [...new Map(everybody.filter((each) => !isInvited(each)).map((each) => [each.label, each])).values()];
  const meant = meantBy(name, known);
  const shownRole = role ?? meant?.role ?? 'other';

  async function keep() {
    const { auditSeq } = await invite.mutateAsync({
      meetingId: meeting.id,
      role: shownRole,
      name: meant?.label ?? name,
      staffId: meant?.staffId ?? null,
      contactId: meant?.contactId ?? null,
    });
    sayDone(speak('meetings.invited', { name: meant?.label ?? name }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      layout="panel"
      label={speak('meetings.inviteTitle')}
      saveLabel={speak('meetings.invite')}
      onSave={keep}
      onCancel={onDone}
      isPending={invite.isPending}
      missing={name.trim() === '' ? speak('meetings.nameNeeded') : null}
      fault={sentenceOf(invite.error, speak, ['name', 'staffId', 'contactId'])}
    >
      <Autocomplete
        label={speak('meetings.name')}
        value={name}
        data={known.map(({ label }) => label)}
        maxLength={120}
        openOnFocus={false}
        error={
          faultAt(invite.error, 'name', speak) ??
          faultAt(invite.error, 'staffId', speak) ??
          faultAt(invite.error, 'contactId', speak)
        }
        onChange={setName}
        onBlur={() => meant !== null && setName(meant.label)}
      />
      <Select
        label={speak('meetings.role')}
        openOnFocus={false}
        data={participantRoles.map((each) => ({ value: each, label: speak(roleWords[each]) }))}
        value={shownRole}
        onChange={(chosen) => setRole(participantRoles.find((each) => each === chosen) ?? null)}
      />
    </PanelForm>
  );
}
