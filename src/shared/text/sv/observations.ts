export const observations = {
  ahead: 'Dagen ligger i framtiden. Skriv den dag det sågs eller sades.',
  otherTryOut: 'Prövningen hör till en annat förlopp.',
  otherAdjustment: 'Anpassningen hör till en annat förlopp.',
  notYours: 'Du kan bara ändra det du själv har skrivit.',
} as const;
