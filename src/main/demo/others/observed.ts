import type { ObservationArea } from '#shared/observations.ts';

/** What is seen of many, as the phrase bank words it. */
export const seen: readonly (readonly [ObservationArea, string])[] = [
  ['professional', 'Arbejder roligt og jævnt hele tiden.'],
  ['professional', 'Begynder af sig selv efter instruktionen.'],
  ['professional', 'Skal vises opgaven flere gange.'],
  ['professional', 'Retter selv fejl undervejs.'],
  ['professional', 'Tempoet falder mod slutningen af dagen.'],
  ['personal', 'Møder til tiden og er klar til at begynde.'],
  ['personal', 'Siger selv til, når der er brug for en pause.'],
  ['personal', 'Arbejder videre, selv om pausen er nødvendig.'],
  ['personal', 'Mister overblikket, når planen ændres.'],
  ['social', 'Taler med kolleger i pausen.'],
  ['social', 'Hjælper en kollega uden at blive bedt om det.'],
  ['social', 'Beder om hjælp, når der er brug for det.'],
  ['wellbeing', 'Virker glad for at være her.'],
  ['motivation', 'Spørger efter nye opgaver.'],
];

/** What is said by many, and their words. */
export const heard: readonly (readonly [ObservationArea, string, string])[] = [
  ['personal', 'Fortæller om træthed resten af dagen.', 'Jeg sover, når jeg kommer hjem.'],
  ['wellbeing', 'Fortæller, at det er godt at have noget at stå op til.', 'Ugen har fået en form.'],
  ['wellbeing', 'Fortæller om smerter efter arbejdet i går.', 'Jeg kunne mærke det hele aftenen.'],
  ['social', 'Fortæller, at der er for mange mennesker omkring.', 'Jeg kan ikke høre mine egne tanker.'],
  ['motivation', 'Vil gerne prøve en anden jobfunktion.', 'Jeg er klar til noget nyt.'],
  ['motivation', 'Er i tvivl om, hvad forløbet kan føre til.', 'Jeg ved ikke, hvor det ender.'],
  ['personal', 'Fortæller, at korte dage er til at overskue.', 'To timer kan jeg se enden på.'],
  ['social', 'Er glad for dem, der arbejdes sammen med.', 'De spørger, hvordan det går.'],
];
