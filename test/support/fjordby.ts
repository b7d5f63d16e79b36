import type { Centre } from '#shared/centre.ts';

/** A centre as it was founded: its name, its code and nothing more. */
export const fjordby: Centre = {
  name: 'Fjordby Værkstedscenter',
  code: 'FJV',
  kind: 'workshop',
  cvr: '',
  pNumber: '',
  address: '',
  phone: '',
  email: '',
  authorityName: 'jobcentret',
  doesPauseHold: true,
  version: 1,
};
