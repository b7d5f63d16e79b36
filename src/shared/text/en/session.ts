export const session = {
  passphraseTooShort: 'The passphrase needs at least 12 characters. Four random words are good.',
  passphraseTooPlain: 'The passphrase is too easy to guess. Choose for example four random words.',
  wrongPassphrase: 'The passphrase does not fit. Try again in {{seconds}} s.',
  wait: 'Wait {{seconds}} s before the next attempt.',
  wrongRecoveryKey: 'The recovery key does not fit. Look at the sheet: 13 groups of 4 characters. Try again in {{seconds}} s.',
  recoveryKeyForm: 'The recovery key has 13 groups of 4 characters. Something is missing or wrong; look at the sheet.',
  centreExists: 'There is already a centre in this data folder.',
  alreadyOpen: 'The book is already open.',
  recoverAsLeader: 'The recovery key opens as a leader. Choose a leader in the list.',
} as const;
