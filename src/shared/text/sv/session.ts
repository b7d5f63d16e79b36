export const session = {
  passphraseTooShort: 'Lösenordet måste ha minst 12 tecken. Fyra slumpmässiga ord är bra.',
  passphraseTooPlain: 'Lösenordet är för lätt att gissa. Välj till exempel fyra slumpmässiga ord.',
  wrongPassphrase: 'Lösenordet stämmer inte. Försök igen om {{seconds}} sek.',
  wait: 'Vänta {{seconds}} sek. före nästa försök.',
  wrongRecoveryKey: 'Återställningsnyckeln stämmer inte. Titta på bladet: 13 grupper med 4 tecken. Försök igen om {{seconds}} sek.',
  recoveryKeyForm: 'Återställningsnyckeln har 13 grupper med 4 tecken. Något saknas eller är fel; titta på bladet.',
  centreExists: 'Det finns redan ett center i denna datamapp.',
  alreadyOpen: 'Boken är redan öppen.',
  recoverAsLeader: 'Återställningsnyckeln öppnar som chef. Välj en chef i listan.',
} as const;
