import type { Theme } from '#main/demo/others/theme.ts';

export const stress: Theme = {
  functions: ['Systue og tekstil', 'Pakning og etikettering', 'Træværksted'],
  purposes: [
    ({ first, he }) => `${first} har været sygemeldt længe efter et job med stort ansvar. Hvor meget kan ${he} nu?`,
    ({ first }) => `Jobcentret vil vide, om ${first} kan møde fast, når opgaverne er få og tydelige.`,
    ({ first, his }) => `Hvad skal der til, for at ${first} kan bruge ${his} erfaring igen uden at blive overbelastet?`,
    ({ first }) => `Belys ${first}s arbejdsevne: hvor mange timer, hvilket tempo og hvor mange opgaver ad gangen.`,
  ],
  goals: [
    'Tilbage på nedsat tid.',
    'At kunne gå fra arbejde og stadig have kræfter.',
    'Et job med én opgave ad gangen.',
    'At møde tre dage om ugen i tre måneder.',
  ],
  wishes: [
    'Ro og en plan for dagen.',
    'Noget, jeg kan blive færdig med.',
    'At sige til i tide.',
    'Et sted uden telefon.',
  ],
  exclusions: ['Deadlines.', 'Åbne kontorer.', 'Ansvar for andre.', 'Kundekontakt.'],
  stated: [
    () => 'Når der kommer to beskeder på én gang, går jeg i stå.',
    ({ he }) => `${he === 'hun' ? 'Hun' : 'Han'} sover bedre i de uger, hvor dagene ligner hinanden.`,
    () => 'Jeg kan mærke det i hovedet, før jeg kan mærke det i kroppen.',
    () => 'Det er rart, at nogen ser, når jeg skal holde pause.',
  ],
  limits: [
    ({ first }) => `${first} har overblik, når der er én opgave.`,
    ({ his }) => `Det er ${his} tempo, der skal ned, ikke kravene til kvalitet.`,
    ({ first }) => `${first} siger først fra, når det er for sent.`,
    ({ first }) => `Afbrydelser koster ${first} resten af dagen.`,
  ],
  reasonsUp: ['Sover bedre', 'Har overskud efter arbejde', 'Fire uger uden fravær', 'Beder selv om mere'],
  reasonsDown: [
    'For mange aftaler på samme uge',
    'Hovedpine efter middag',
    'Kunne ikke huske beskeder',
    'Uro om natten',
  ],
  questions: [
    {
      dimension: 'duration',
      text: ({ first }) => `Hvor mange timer kan ${first} arbejde uden at blive overbelastet?`,
      answer: () => 'Tre timer ad gangen. Den fjerde time koster næste dag.',
    },
    {
      dimension: 'motivation',
      text: () => 'Hvad holder motivationen oppe?',
      answer: ({ he }) => `At ${he} kan se, hvad der er blevet lavet.`,
    },
    {
      dimension: 'task',
      text: ({ he }) => `Kan ${he} have flere opgaver på samme tid?`,
      answer: () => 'Ikke endnu. To opgaver er prøvet og gav fejl i begge.',
    },
    {
      dimension: 'layout',
      text: ({ first }) => `Hvilke rammer har ${first} brug for?`,
      answer: () => 'Fast plads, fast kontaktperson og en plan, der kendes dagen før.',
    },
  ],
  adjustments: [
    {
      code: 'OPG 30',
      detail: 'plan for ugen om mandagen',
      helps: 'Ingen afbud, siden planen kom.',
      partly: 'Ændringer er stadig svære.',
    },
    { code: 'PAU 11', helps: 'Arbejder roligere og laver færre fejl.', partly: 'Sætter selv en deadline.' },
    {
      code: 'MIL 27',
      detail: 'pladsen ved bagvæggen',
      helps: 'Kan arbejde en time uden pause.',
      partly: 'Døren går ofte.',
    },
    { code: 'OPG 28', helps: 'Bliver færdig hver gang.', partly: 'Kan snart to ad gangen.' },
    { code: 'PAU 09', helps: 'Bruger rummet, før det bliver for meget.', partly: 'Glemmer det på gode dage.' },
  ],
};

export const unrest: Theme = {
  functions: ['Grønne opgaver', 'Træværksted', 'IT-genbrug'],
  purposes: [
    ({ first }) => `${first} har ikke været sammen med kolleger i mange år. Kan ${first} møde fast i en lille gruppe?`,
    ({ first, he }) =>
      `Jobcentret ønsker belyst, hvor stor en gruppe ${first} kan være i, og hvor længe ${he} kan blive.`,
    ({ first }) => `Hvad kan ${first}, når uroen får lov at være der? Vi mangler et billede af en almindelig dag.`,
    ({ first }) => `Afprøv, om ${first} kan komme af sted om morgenen, når opgaven betyder noget.`,
  ],
  goals: [
    'At møde, også på de svære dage.',
    'Et sted at høre til tre dage om ugen.',
    'Noget at stå op til.',
    'Et job med få mennesker omkring sig.',
  ],
  wishes: [
    'At arbejde med planter.',
    'At blive spurgt, hvordan det går.',
    'Ikke for mange nye på en gang.',
    'Noget, der betyder noget for andre.',
  ],
  exclusions: ['Kantinen midt på dagen.', 'Telefoner.', 'Steder, hvor man bliver set på.', 'Møder med mange.'],
  stated: [
    () => 'Det er svært at gå hjemmefra. Når jeg er her, er det godt.',
    ({ he }) => `Uroen kommer, når der er mange, siger ${he}. Ude går det over.`,
    () => 'Her er der ingen, der spørger om for meget.',
    () => 'Jeg har stået op hver dag i denne uge.',
  ],
  limits: [
    ({ first }) => `${first} arbejder godt alene og søger selv de andre om eftermiddagen.`,
    ({ his }) => `Det er vejen herhen, der er svær, og ikke ${his} opgaver.`,
    ({ first }) => `${first} trækker sig, når der er mere end fire i rummet.`,
    ({ first }) => `${first} bliver, når opgaven er aftalt dagen før.`,
  ],
  reasonsUp: [
    'Møder hver dag uden at blive ringet op',
    'Vil gerne have en dag mere',
    'Uroen fylder mindre',
    'Spiser frokost med de andre',
  ],
  reasonsDown: [
    'For mange nye på holdet',
    'Kunne ikke komme af sted om morgenen',
    'Brug for en dag imellem',
    'Svære uger derhjemme',
  ],
  questions: [
    {
      dimension: 'other',
      text: ({ first }) => `Hvor mange mennesker kan ${first} være sammen med?`,
      answer: () => 'Tre til fire faste. Nye mennesker skal præsenteres først.',
    },
    {
      dimension: 'motivation',
      text: () => 'Hvad får det til at lykkes om morgenen?',
      answer: () => 'En besked dagen før om, hvad der skal laves, og hvem der er der.',
    },
    {
      dimension: 'duration',
      text: ({ he }) => `Hvor mange dage om ugen kan ${he} møde?`,
      answer: () => 'Tre. Fire er prøvet i to uger og gav fravær ugen efter.',
    },
    {
      dimension: 'task',
      text: () => 'Er opgaver udendørs bedre end indendørs?',
      answer: () => 'Ja. Uroen kommer senere, og pauserne bliver kortere.',
    },
  ],
  adjustments: [
    { code: 'MIL 25', amount: '4', helps: 'Bliver hele dagen.', partly: 'Gruppen skifter for tit.' },
    {
      code: 'OPG 29',
      amount: '15',
      helps: 'Samtalen om morgenen er nok.',
      partly: 'Svært, når kontaktpersonen har fri.',
    },
    { code: 'TID 04', amount: '10:00', helps: 'Kommer til tiden.', partly: 'Kommer, men træt.' },
    { code: 'MIL 24', detail: 'det lille rum', helps: 'Arbejder to timer uden at gå fra.', partly: 'Savner de andre.' },
    { code: 'MIL 26', helps: 'Er rolig i kantinen.', partly: 'Møder alligevel kunder ved døren.' },
  ],
};

export const language: Theme = {
  functions: ['Køkken og kantine', 'Pakning og etikettering', 'Systue og tekstil'],
  purposes: [
    ({ first }) => `${first} har ikke arbejdet i Danmark. Jobcentret vil se, hvad ${first} kan, når opgaven vises.`,
    ({ first, he }) =>
      `Hvad kan ${first} klare på dansk, og hvilke opgaver kan ${he} udføre på trods af smerter i knæene?`,
    ({ first }) => `Belys ${first}s arbejdsevne og behov for sprogstøtte på en arbejdsplads.`,
  ],
  goals: [
    'Et job i et køkken nogle timer om ugen.',
    'At forstå en besked og svare på den.',
    'At arbejde sammen med danske kolleger.',
  ],
  wishes: ['At lave mad.', 'At lære dansk, mens jeg arbejder.', 'Et arbejde tæt på, hvor jeg bor.'],
  exclusions: ['Rengøring om natten.', 'At være alene hele dagen.', 'Arbejde med svinekød.'],
  stated: [
    () => 'Jeg forstår mere, end jeg kan sige.',
    ({ he }) => `Gennem tolk: ${he} er glad for at være med i køkkenet.`,
    () => 'Knæene er trætte, men hovedet er glad.',
  ],
  limits: [
    ({ first }) => `${first} lærer ved at se på og gør det så selv.`,
    ({ his }) => `Det er ${his} knæ og ikke sproget, der sætter grænsen.`,
    ({ first }) => `${first} spørger nu selv, når noget er uklart.`,
  ],
  reasonsUp: ['Vil gerne være med til frokosten', 'Ingen sygedage i en måned', 'Klarer opgaven uden tolk'],
  reasonsDown: ['Knæene hæver efter lange dage', 'Sprogskolen er lagt om', 'Barn skal hentes tidligere'],
  questions: [
    {
      dimension: 'other',
      text: ({ first }) => `Hvor meget dansk bruger ${first} i opgaverne?`,
      answer: () => 'Korte beskeder og tal. Nye opgaver vises.',
    },
    {
      dimension: 'task',
      text: () => 'Hvilke opgaver i et køkken er mulige?',
      answer: () => 'At skære, anrette og vaske op siddende. Ikke gulv og tunge gryder.',
    },
    {
      dimension: 'duration',
      text: ({ he }) => `Hvor længe kan ${he} stå op?`,
      answer: () => 'Omkring 30 minutter. Med en høj stol hele dagen.',
    },
  ],
  adjustments: [
    {
      code: 'OPG 28',
      detail: 'billeder og korte ord',
      helps: 'Nye opgaver læres på en dag.',
      partly: 'Mangler billeder til nogle opgaver.',
    },
    {
      code: 'FYS 15',
      detail: 'høj stol ved bordet',
      helps: 'Kan være i køkkenet hele vagten.',
      partly: 'Rejser sig ofte for at hjælpe.',
    },
    { code: 'TID 07', helps: 'Behandling og arbejde kan passes sammen.', partly: 'Flere aftaler samme uge.' },
    { code: 'OPG 29', amount: '20', helps: 'Øver ord undervejs.', partly: 'Makkeren skifter.' },
    { code: 'FYS 17', helps: 'Mindre hævelse om aftenen.', partly: 'Svært ved de nederste hylder.' },
  ],
};

export const everyday: Theme = {
  functions: ['Metal og maskiner', 'Træværksted', 'Grønne opgaver'],
  purposes: [
    ({ first }) =>
      `${first} har haft nogle hårde år og er kommet godt i gang med behandling. Hvor meget kan ${first} møde?`,
    ({ first, he }) => `Jobcentret ønsker belyst, om ${first} kan møde fast, og hvad ${he} er god til.`,
    ({ first }) => `Kan ${first} få en hverdag med arbejde til at hænge sammen? Start lavt og byg op.`,
  ],
  goals: ['En fast hverdag.', 'Læreplads eller job på et værksted.', 'At være til at regne med.'],
  wishes: ['At bruge maskinerne igen.', 'At tjene mine egne penge.', 'Opgaver, der ikke er for lette.'],
  exclusions: ['Aftenarbejde.', 'At arbejde hjemme.', 'Steder med fest efter fyraften.'],
  stated: [
    () => 'Når jeg er her, tænker jeg ikke på det andet.',
    ({ he }) => `Weekenden er svær, siger ${he}, mandag er god.`,
    () => 'Giv mig noget, der er svært.',
  ],
  limits: [
    ({ first }) => `${first} er dygtig og keder sig, når opgaven er for let.`,
    ({ his }) => `Det er ${his} fremmøde og ikke ${his} kunnen, der skal øves.`,
    ({ first }) => `${first} møder, når nogen venter.`,
  ],
  reasonsUp: ['Har mødt hver dag i tre uger', 'Vil have en fuld formiddag', 'Keder sig, når dagen er kort'],
  reasonsDown: ['Behandling to gange om ugen', 'For meget på en gang', 'Svært at komme op'],
  questions: [
    {
      dimension: 'motivation',
      text: ({ first }) => `Hvad får ${first} til at møde?`,
      answer: () => 'En opgave fra start til slut, og en makker, der venter.',
    },
    {
      dimension: 'task',
      text: () => 'Hvilke maskiner kan betjenes sikkert?',
      answer: () => 'Boremaskine og pladesaks efter instruktion. Svejsning er ikke prøvet.',
    },
    {
      dimension: 'duration',
      text: ({ he }) => `Kan ${he} møde fire dage om ugen?`,
      answer: () => 'Ja, når behandlingen ligger på den femte.',
    },
  ],
  adjustments: [
    { code: 'TID 07', helps: 'Passer både behandling og værksted.', partly: 'Kommer sent tilbage.' },
    { code: 'OPG 29', amount: '10', helps: 'Ringer selv, når noget er galt.', partly: 'Vil helst klare sig selv.' },
    { code: 'TID 04', amount: '09:00', helps: 'Er på plads til tiden.', partly: 'Mandag er stadig svær.' },
    { code: 'PAU 12', helps: 'Holder selv sine pauser.', partly: 'Springer dem over.' },
    {
      code: 'IND 23',
      detail: 'høreværn',
      helps: 'Nødvendigt ved maskinerne.',
      partly: 'Tager det af for at følge med.',
    },
  ],
};
