export const session = {
  passphraseTooShort: 'Adgangskoden skal have mindst 12 tegn. Fire tilfældige ord er godt.',
  passphraseTooPlain: 'Adgangskoden er for let at gætte. Vælg for eksempel fire tilfældige ord.',
  wrongPassphrase: 'Adgangskoden passer ikke. Prøv igen om {{seconds}} sek.',
  wait: 'Vent {{seconds}} sek. før næste forsøg.',
  wrongRecoveryKey: 'Gendannelsesnøglen passer ikke. Se efter på arket: 13 grupper med 4 tegn. Prøv igen om {{seconds}} sek.',
  recoveryKeyForm: 'Gendannelsesnøglen har 13 grupper med 4 tegn. Her mangler eller fejler noget; se efter på arket.',
  centreExists: 'Der er allerede et center i denne datamappe.',
  alreadyOpen: 'Bogen er allerede åben.',
  recoverAsLeader: 'Gendannelsesnøglen åbner som leder. Vælg en leder på listen.',
} as const;
