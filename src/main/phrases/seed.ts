import type { KnowledgeKind, ObservationArea, Phrase } from '#shared/observations.ts';

type Seed = Pick<Phrase, 'area' | 'kind' | 'text'>;

const seen = (area: ObservationArea, text: string): Seed => ({ area, kind: 'observed', text });
const of = (kind: KnowledgeKind, area: ObservationArea, text: string): Seed => ({ area, kind, text });

/** Sentences a new book's phrase bank begins with: they say what was seen, before any judgement. */
export const seedPhrases: readonly Seed[] = [
  seen('professional', 'Arbejder roligt og jævnt hele tiden.'),
  seen('professional', 'Begynder af sig selv efter instruktionen.'),
  seen('professional', 'Skal vises opgaven flere gange.'),
  seen('professional', 'Retter selv fejl undervejs.'),
  seen('professional', 'Tempoet falder mod slutningen af dagen.'),
  seen('professional', 'Skifter arbejdsstilling uden at blive mindet om det.'),
  of('assessed', 'professional', 'Opgaven er for let og kan gøres sværere.'),
  of('assessed', 'professional', 'Opgaven er for krævende, som den er nu.'),
  seen('personal', 'Møder til tiden og er klar til at begynde.'),
  seen('personal', 'Siger selv til, når der er brug for en pause.'),
  seen('personal', 'Arbejder videre, selv om pausen er nødvendig.'),
  seen('personal', 'Mister overblikket, når planen ændres.'),
  of('stated', 'personal', 'Fortæller om træthed resten af dagen.'),
  seen('social', 'Taler med kolleger i pausen.'),
  seen('social', 'Holder sig for sig selv.'),
  seen('social', 'Hjælper en kollega uden at blive bedt om det.'),
  seen('social', 'Beder om hjælp, når der er brug for det.'),
  of('stated', 'social', 'Fortæller, at der er for mange mennesker omkring.'),
  of('stated', 'wellbeing', 'Fortæller, at det er godt at have noget at stå op til.'),
  of('stated', 'wellbeing', 'Fortæller om smerter efter arbejdet i går.'),
  seen('wellbeing', 'Virker glad for at være her.'),
  seen('wellbeing', 'Virker presset i dag.'),
  seen('motivation', 'Spørger efter nye opgaver.'),
  of('stated', 'motivation', 'Vil gerne prøve en anden jobfunktion.'),
  of('stated', 'motivation', 'Er i tvivl om, hvad forløbet kan føre til.'),
];
