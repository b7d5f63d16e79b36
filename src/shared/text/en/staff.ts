export const staff = {
  alreadyEnded: 'The staff member has already left.',
  lastLeader: 'The book needs at least one leader. Register a new leader first.',
  leader: 'Centre leader',
  consultant: 'Job consultant',
  mentor: 'Mentor',
} as const;
