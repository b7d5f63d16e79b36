export const failures = {
  invalid: 'Something you wrote cannot be kept. Correct the field and try again.',
  unknownOperation: 'The application cannot do that.',
  notFound: 'The record no longer exists.',
  conflict: 'Somebody has changed the same thing since you opened it. Look at both and choose.',
  forbidden: 'Your role does not give access to that. Ask your leader.',
  locked: 'The book is locked. Unlock it to go on. Nothing is lost.',
  unexpected: 'It did not succeed and nothing was changed. Try again. The fault is noted without personal data.',
  tooLarge: 'What was sent is too large. Split it up.',
  cancelled: 'Cancelled. Nothing is saved.',
  diskFull: 'The file could not be saved because the disk is full. Nothing is lost. Choose another folder.',
  fileNotWritten: 'The file could not be saved there. Choose another folder.',
} as const;
