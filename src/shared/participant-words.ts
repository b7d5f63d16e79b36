import type { ParticipantRole } from '#shared/meetings.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const roleWords: Record<ParticipantRole, TextKey> = {
  candidate: 'meetings.roleCandidate',
  counsellor: 'meetings.roleCounsellor',
  consultant: 'meetings.roleConsultant',
  leader: 'meetings.roleLeader',
  mentor: 'meetings.roleMentor',
  companion: 'meetings.roleCompanion',
  interpreter: 'meetings.roleInterpreter',
  other: 'meetings.roleOther',
};
