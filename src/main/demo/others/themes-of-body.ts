import type { Theme } from '#main/demo/others/theme.ts';

export const back: Theme = {
  functions: ['Kvalitetskontrol og optælling', 'Montage af smådele', 'IT-genbrug'],
  purposes: [
    ({ first, he }) => `${first} har haft ondt i ryggen i flere år. Hvor længe kan ${he} arbejde ad gangen?`,
    ({ first }) =>
      `Belys, hvilke arbejdsstillinger ${first} kan holde til, og hvor mange timer om ugen det bliver til.`,
    ({ first, his }) => `Kan ${first} arbejde siddende, når ${his} ryg skånes? Jobcentret ønsker et timetal.`,
    ({ first }) => `Jobcentret vil vide, om ${first} kan vende tilbage til lettere arbejde efter to rygoperationer.`,
  ],
  goals: [
    'Et job med siddende opgaver tre dage om ugen.',
    'Finde ud af, hvad ryggen kan holde til.',
    'Et fleksjob uden løft.',
    'At kunne arbejde om formiddagen uden at ligge ned resten af dagen.',
  ],
  wishes: [
    'Noget, hvor jeg kan rejse mig, når jeg har brug for det.',
    'Jeg savner at have kolleger.',
    'Helst noget med hænderne, men ikke tungt.',
    'At være færdig til middag.',
  ],
  exclusions: ['Tunge løft.', 'At stå stille ved et bånd.', 'Kørsel over lange afstande.', 'Arbejde på knæ.'],
  stated: [
    ({ he }) => `Ryggen låser efter den første time, siger ${he}.`,
    () => 'Det er bedst om formiddagen. Bagefter skal jeg ligge ned.',
    ({ he }) => `${he === 'hun' ? 'Hun' : 'Han'} kan mærke forskel på dage med og uden hvil imellem.`,
    () => 'Stolen gør mere, end jeg havde troet.',
  ],
  limits: [
    ({ first }) => `${first} skal kunne skifte stilling.`,
    ({ first }) => `Løft er det, der sætter grænsen for ${first}.`,
    ({ his }) => `Det er ${his} ryg og ikke lysten, der bestemmer tempoet.`,
    ({ first }) => `${first} holder bedst, når dagen er kort.`,
  ],
  reasonsUp: [
    'Færre smerter om eftermiddagen',
    'Ryggen holder hele dagen',
    'Vil prøve en dag mere',
    'Stolen har hjulpet',
  ],
  reasonsDown: [
    'Måtte ligge ned resten af dagen',
    'Ondt i ryggen to dage i træk',
    'Sover dårligt efter lange dage',
    'Benene sover',
  ],
  questions: [
    {
      dimension: 'duration',
      text: ({ first }) => `Hvor længe kan ${first} sidde ad gangen?`,
      answer: ({ he }) => `Omkring 40 minutter. Så rejser ${he} sig og fortsætter.`,
    },
    {
      dimension: 'layout',
      text: () => 'Hvilken stol og hvilket bord er der brug for?',
      answer: () => 'En stol med lændestøtte og et bord, der kan hæves.',
    },
    {
      dimension: 'task',
      text: ({ he }) => `Er der opgaver, ${he} helt bør undgå?`,
      answer: () => 'Løft over 5 kg og vrid. Bøjning kan ske få gange i timen.',
    },
    {
      dimension: 'duration',
      text: () => 'Er en hel formiddag realistisk?',
      answer: () => 'Ja, tre timer, når opgaven skifter undervejs.',
    },
  ],
  adjustments: [
    {
      code: 'FYS 14',
      amount: '40',
      helps: 'Færre smerter sidst på dagen.',
      partly: 'Glemmer at rejse sig, når der er travlt.',
    },
    {
      code: 'IND 19',
      detail: 'med lændestøtte',
      helps: 'Sidder roligt i en time.',
      partly: 'God, men ikke nok alene.',
    },
    {
      code: 'FYS 13',
      amount: '5',
      helps: 'Ingen rygsmerter efter pakning.',
      partly: 'Svært at overholde ved levering.',
    },
    { code: 'TID 03', helps: 'Er frisk igen efter en hviledag.', partly: 'Hjælper i uger uden andre aftaler.' },
    {
      code: 'IND 20',
      detail: 'ved montagebordet',
      helps: 'Står og sidder på skift.',
      partly: 'Bruges mest om morgenen.',
    },
  ],
};

export const arms: Theme = {
  functions: ['Kvalitetskontrol og optælling', 'Grønne opgaver', 'IT-genbrug'],
  purposes: [
    ({ first, he }) => `${first} har nedsat kraft i højre arm. Hvad kan ${he} arbejde med?`,
    ({ first }) => `Jobcentret ønsker belyst, hvilke opgaver ${first} kan udføre uden arbejde over skulderhøjde.`,
    ({ first, his }) => `Hvordan virker ${his} skulder ind på tempoet, når ${first} arbejder flere dage i træk?`,
  ],
  goals: [
    'Et job, hvor skulderen ikke bruges hele dagen.',
    'At finde opgaver, der kan klares med venstre.',
    'Ti timer om ugen uden smerter om natten.',
  ],
  wishes: ['Jeg vil gerne være ude.', 'Et sted, hvor man ikke skal skynde sig.', 'At blive god til noget nyt.'],
  exclusions: ['Maling og gips.', 'Arbejde over hovedet.', 'Ens bevægelser en hel dag.'],
  stated: [
    () => 'Armen bliver tung, før resten af mig er træt.',
    ({ he }) => `Om natten kan ${he} mærke, hvad dagen har budt på.`,
    () => 'Det går bedre, når jeg selv må vælge rækkefølgen.',
  ],
  limits: [
    ({ first }) => `${first} arbejder i egen rytme og bliver færdig.`,
    ({ his }) => `Kraften i ${his} arm slipper op efter halvanden time.`,
    ({ first }) => `Gentagelser slider mere på ${first} end løft.`,
  ],
  reasonsUp: ['Skulderen er roligere', 'Kan holde en time mere', 'Har fundet en god rytme'],
  reasonsDown: ['Hævet hånd om aftenen', 'Skulderen kunne ikke holde fire dage', 'Vågner om natten med smerter'],
  questions: [
    {
      dimension: 'task',
      text: ({ first }) => `Hvilke opgaver kan ${first} udføre med én hånd?`,
      answer: () => 'Optælling, sortering og lettere samling med holder.',
    },
    {
      dimension: 'layout',
      text: () => 'Er der hjælpemidler, der gør en forskel?',
      answer: () => 'En vogn og en holder til emnerne. Bordet skal være lavt.',
    },
    {
      dimension: 'duration',
      text: ({ he }) => `Kan ${he} arbejde to dage efter hinanden?`,
      answer: () => 'Ja, når den anden dag er kortere.',
    },
  ],
  adjustments: [
    { code: 'FYS 16', helps: 'Sover igennem.', partly: 'Hjælper, men reolen er høj.' },
    {
      code: 'FYS 18',
      detail: 'skift hver time',
      helps: 'Armen holder dagen ud.',
      partly: 'Kræver, at nogen deler opgaverne ud.',
    },
    { code: 'IND 22', detail: 'rullebord', helps: 'Bærer ikke længere selv.', partly: 'Kan ikke bruges udenfor.' },
    {
      code: 'PAU 08',
      amount: '10',
      times: 2,
      helps: 'Kommer tilbage med kræfter.',
      partly: 'Bruger kun den ene pause.',
    },
    {
      code: 'PAU 12',
      helps: 'Når det samme som før, med færre smerter.',
      partly: 'Svært, når andre venter på emnerne.',
    },
  ],
};

export const fatigue: Theme = {
  functions: ['Systue og tekstil', 'Pakning og etikettering', 'Kvalitetskontrol og optælling'],
  purposes: [
    ({ first }) =>
      `${first} har smerter flere steder og svingende kræfter. Jobcentret ønsker et timetal, der holder over tid.`,
    ({ first, he }) =>
      `Hvor mange timer kan ${first} arbejde, når der også skal være kræfter til det, ${he} har derhjemme?`,
    ({ first }) => `Afprøv korte dage for ${first}, og se, om de kan blive længere.`,
    ({ first, his }) => `Belys ${his} behov for hvil, og om ${first} kan arbejde i samme tempo hele dagen.`,
  ],
  goals: [
    'Få, men faste timer.',
    'Et fleksjob på seks til otte timer.',
    'At kende sin grænse og holde den.',
    'At komme ud blandt andre.',
  ],
  wishes: [
    'At få lov at gå, når kroppen siger stop.',
    'Noget pænt at lave.',
    'Kolleger, der ved besked.',
    'At det ikke skal gå stærkt.',
  ],
  exclusions: ['Kulde.', 'Lange dage.', 'Arbejde om morgenen.', 'At stå op hele dagen.'],
  stated: [
    () => 'Jeg betaler for det dagen efter, men ikke så meget som før.',
    ({ he }) => `De gode dage er flere, siger ${he}, men de kan ikke planlægges.`,
    () => 'Når jeg hviler, før jeg er træt, holder det længere.',
    () => 'Mandag er værst, onsdag er bedst.',
  ],
  limits: [
    ({ first }) => `${first} arbejder jævnt i halvanden time og falder så.`,
    ({ his }) => `Det er ${his} restitution, der afgør ugen.`,
    ({ first }) => `${first} gør arbejdet ordentligt, også når kræfterne slipper op.`,
    ({ first }) => `${first} har gavn af en dag uden aftaler imellem.`,
  ],
  reasonsUp: [
    'Mindre ondt efter hviledage',
    'Kommer sig samme aften',
    'Har selv bedt om en halv time mere',
    'Kræfterne rækker længere',
  ],
  reasonsDown: [
    'To dage i sengen efter en lang dag',
    'Smerterne tog til',
    'Kunne ikke holde fire dage',
    'Feber og ondt i kroppen',
  ],
  questions: [
    {
      dimension: 'duration',
      text: ({ first }) => `Hvilket timetal kan ${first} holde over flere uger?`,
      answer: () => 'Seks timer. Otte er prøvet og kunne ikke holdes mere end to uger.',
    },
    {
      dimension: 'other',
      text: () => 'Hvor lang tid tager det at komme sig?',
      answer: () => 'En nat efter to timer, et døgn efter tre.',
    },
    {
      dimension: 'layout',
      text: ({ he }) => `Har ${he} brug for et sted at hvile?`,
      answer: () => 'Ja, et kvarter midt på dagen.',
    },
    {
      dimension: 'task',
      text: () => 'Er let arbejde lettere, når det er ens eller afvekslende?',
      answer: () => 'Afvekslende. Ens bevægelser giver smerter hurtigere.',
    },
  ],
  adjustments: [
    { code: 'PAU 09', helps: 'Kan fortsætte efter et kvarter.', partly: 'Falder i søvn.' },
    { code: 'TID 06', amount: '30', helps: 'Stigningen kunne holdes.', partly: 'Gik godt de første tre uger.' },
    { code: 'TID 03', helps: 'Færre sygedage.', partly: 'Hviledagen bliver brugt på andre aftaler.' },
    { code: 'PAU 10', amount: '25', helps: 'Kvaliteten er den samme.', partly: 'Føler sig langsom.' },
    { code: 'TID 05', amount: '30', helps: 'Møder også på dårlige morgener.', partly: 'Gruppen venter nogle gange.' },
  ],
};

export const memory: Theme = {
  functions: ['Pakning og etikettering', 'Kvalitetskontrol og optælling', 'Montage af smådele'],
  purposes: [
    ({ first, he }) => `${first} bliver hurtigt træt i hovedet. Hvor længe kan ${he} holde koncentrationen?`,
    ({ first }) => `Jobcentret vil vide, om ${first} kan lære nye opgaver, og hvor megen hjælp det kræver.`,
    ({ first, his }) =>
      `Hvordan påvirker ${his} hukommelse arbejdet, når ${first} arbejder uden instruktør ved siden af?`,
  ],
  goals: [
    'At kunne passe én opgave fra start til slut.',
    'Et job med faste rutiner.',
    'At vide, hvornår der er brug for en pause.',
  ],
  wishes: ['At få tingene skrevet ned.', 'Den samme plads hver dag.', 'Noget, hvor man kan se, hvor langt man er.'],
  exclusions: ['Larm.', 'Beskeder i forbifarten.', 'Skiftende mødetider.'],
  stated: [
    () => 'Efter en time er det, som om nogen skruer ned for lyset.',
    ({ he }) => `${he === 'hun' ? 'Hun' : 'Han'} skriver selv sedler og finder dem igen.`,
    () => 'Jeg kan godt huske det, når jeg ser billedet.',
  ],
  limits: [
    ({ first }) => `${first} lærer ved at gøre det tre gange.`,
    ({ his }) => `Fejlene kommer, når ${his} pause springes over.`,
    ({ first }) => `${first} kan mere, når der er stille.`,
  ],
  reasonsUp: ['Kan to opgaver uden instruks', 'Færre fejl sidst på dagen', 'Træthed kommer senere'],
  reasonsDown: ['Fejl i den tredje time', 'Træt i hovedet dagen efter', 'Måtte hentes hjem to gange'],
  questions: [
    {
      dimension: 'task',
      text: ({ first }) => `Hvor lang tid er ${first} om at lære en ny opgave?`,
      answer: () => 'Tre dage med billeder, en uge uden.',
    },
    {
      dimension: 'duration',
      text: () => 'Hvor længe holder koncentrationen?',
      answer: () => '50 minutter ad gangen, to gange på en dag.',
    },
    {
      dimension: 'layout',
      text: ({ he }) => `Hvad skal der til, for at ${he} kan arbejde alene?`,
      answer: () => 'En tjekliste på bordet og en fast at spørge.',
    },
  ],
  adjustments: [
    {
      code: 'OPG 28',
      detail: 'kort med billeder',
      helps: 'Arbejder uden at spørge.',
      partly: 'Kortene skal være korte.',
    },
    { code: 'PAU 09', helps: 'Er klar igen efter 20 minutter.', partly: 'Vil helst blive siddende.' },
    { code: 'MIL 27', detail: 'høreværn og fast plads', helps: 'Halvt så mange fejl.', partly: 'Varmt i længden.' },
    {
      code: 'OPG 30',
      detail: 'samme opgave mandag og onsdag',
      helps: 'Ved, hvad dagen bringer.',
      partly: 'Bliver urolig, når noget flyttes.',
    },
    { code: 'PAU 08', amount: '15', times: 2, helps: 'Holder dagen ud.', partly: 'Skal mindes om dem.' },
  ],
};
