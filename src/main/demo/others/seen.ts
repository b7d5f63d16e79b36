import type { Named } from '#main/demo/others/theme.ts';

type Say = (named: Named) => string;

/** What is seen at a job function; dealt from the top like the themes, with the number that was counted. */
export type Seen = {
  conditions: readonly string[];
  /** What a basis counts: '140 pakker talt op'. */
  unit: string;
  /** Few are done in a week: rooms, beds of plants. */
  isFew?: true;
  observed: readonly Say[];
  outcomes: readonly string[];
};

export const seenAt: Readonly<Record<string, Seen>> = {
  'Pakning og etikettering': {
    conditions: [
      'Bord i siddehøjde. Egne pauser.',
      'Stående og siddende på skift.',
      'Små kasser, højst 3 kg.',
      'Plads for enden af bordet.',
    ],
    unit: 'pakker',
    observed: [
      ({ first }) => `${first} pakker ens hele formiddagen og sætter selv etiketterne lige.`,
      ({ he }) => `Tempoet falder efter en time. Fejl retter ${he} med det samme.`,
      ({ first }) => `${first} tæller to gange og har ingen fejl i de sidste uger.`,
      ({ his }) => `Arbejder roligt, og ${his} plads er ryddelig, når dagen er slut.`,
      ({ first }) => `Skifter selv mellem at folde æsker og fylde dem. ${first} spørger, når der mangler noget.`,
    ],
    outcomes: [
      'Omhyggelig, jævnt tempo',
      'God i korte perioder',
      'Sikker opgave, lavt tempo',
      'Ens kvalitet, mange pauser',
      'Selvstændig efter to uger',
    ],
  },
  'Montage af smådele': {
    conditions: [
      'Skabelon og lup. Egen rytme.',
      'Siddende, skift af emne hver time.',
      'Lys fra siden og høj bordplade.',
    ],
    unit: 'emner',
    observed: [
      ({ first }) => `${first} samler præcist og finder selv den lette rækkefølge.`,
      ({ he }) => `Hænderne er sikre, men ${he} ser op hvert andet minut for at løsne nakken.`,
      ({ first }) => `Emnerne bliver ens. ${first} går i stå, når en del mangler.`,
      ({ his }) => `Arbejder i ${his} eget tempo uden at se til siden.`,
    ],
    outcomes: ['Præcis, træt i nakken', 'Gode hænder', 'Passer til opgaven', 'Rolig og nøjagtig'],
  },
  'Kvalitetskontrol og optælling': {
    conditions: [
      'Tjekliste på bordet.',
      'Siddende ved vinduet, ét emne ad gangen.',
      'Optælling i bakker med ti.',
      'Fast plads, høreværn efter ønske.',
    ],
    unit: 'emner',
    observed: [
      ({ first }) => `${first} finder fejl, som andre har overset, og skriver dem ned.`,
      ({ he }) => `Optællingen passer. Efter 50 minutter holder ${he} pause af sig selv.`,
      ({ first }) => `${first} følger listen punkt for punkt og bliver ikke forstyrret.`,
      ({ his }) => `Tallene stemmer i ${his} bakker fem dage i træk.`,
      ({ first }) => `Koncentrationen er god den første time. Derefter tæller ${first} om.`,
    ],
    outcomes: [
      'Nøjagtig, få fejl',
      'Godt overblik',
      'Sikker den første time',
      'Stabil og selvstændig kontrol',
      'Tæller rigtigt',
    ],
  },
  Træværksted: {
    conditions: ['Høreværn. Ikke ved rundsaven.', 'Slibning og samling, højst 8 kg.', 'Makker ved maskinerne.'],
    unit: 'brædder',
    isFew: true,
    observed: [
      ({ first }) => `${first} måler to gange og saver én. Arbejdet er pænt.`,
      ({ he }) => `Følger maskinreglerne. Støvet generer, så ${he} går ud imellem.`,
      ({ first }) => `${first} forklarer opgaven for en ny og får den gjort færdig.`,
      ({ his }) => `Bruger kræfterne i starten, og ${his} tempo falder hen mod middag.`,
    ],
    outcomes: ['Håndværk, der holder', 'Dygtig, når der er ro', 'God hånd, ujævne kræfter', 'Kan oplæres videre'],
  },
  'Metal og maskiner': {
    conditions: ['Værnemidler. Instruktion før hver maskine.', 'Boremaskine og pladesaks.', 'Kort dag, én maskine.'],
    unit: 'beslag',
    observed: [
      ({ first }) => `${first} kender maskinerne fra før og arbejder sikkert.`,
      ({ he }) => `Målene holder. Når emnet er let, bliver ${he} utålmodig.`,
      ({ first }) => `${first} rydder op efter sig og låser skabet.`,
    ],
    outcomes: ['Faglært niveau', 'Sikker, vil have sværere emner', 'Stabil på én maskine'],
  },
  'Systue og tekstil': {
    conditions: [
      'Symaskine med knæløft og god stol.',
      'Klipning og syning på skift.',
      'Lys over bordet, plads ved døren.',
    ],
    unit: 'poser',
    observed: [
      ({ first }) => `${first} syr lige sømme og klipper uden spild.`,
      ({ his }) => `Øvet i faget. Det er ${his} skuldre, der beder om pause.`,
      ({ first }) => `${first} ser med det samme, hvad der er gået galt, og piller op.`,
      ({ he }) => `Arbejder stille. Når maskinen driller, henter ${he} selv hjælp.`,
    ],
    outcomes: ['Fin kvalitet, kort dag', 'Øvet, trætte skuldre', 'Kan sy selvstændigt', 'Rolig og pæn'],
  },
  'Køkken og kantine': {
    conditions: ['Bag ved, ikke ved kassen.', 'Skæring og anretning, høj stol.', 'Efter frokosten, når der er ro.'],
    unit: 'portioner',
    observed: [
      ({ first }) => `${first} kender køkkenet og holder hygiejnen uden at blive mindet om det.`,
      ({ he }) => `Skærer hurtigt og pænt. Når der bliver kø, går ${he} ud bagved.`,
      ({ first }) => `${first} smager til og spørger de andre, om det er godt.`,
    ],
    outcomes: ['God bag ved', 'Rutineret i køkken', 'Hjælper andre i gang'],
  },
  'Grønne opgaver': {
    conditions: [
      'Lille hold. Ingen kantsten.',
      'Drivhuset, når det regner.',
      'Redskaber med langt skaft.',
      'Samme have hver uge.',
    ],
    unit: 'bede',
    isFew: true,
    observed: [
      ({ first }) => `${first} ser selv, hvad der skal laves, og går i gang.`,
      ({ he }) => `Luger grundigt. Efter halvanden time finder ${he} bænken.`,
      ({ first }) => `${first} taler mere med de andre ude end inde.`,
      ({ his }) => `Vejret gør ikke noget ved ${his} fremmøde.`,
    ],
    outcomes: ['Trives udendørs', 'Selvkørende i haven', 'Godt fremmøde, rolig', 'Mange små pauser, godt resultat'],
  },
  'IT-genbrug': {
    conditions: [
      'Siddende med håndværktøj.',
      'Én maskine ad gangen, egen rytme.',
      'Ingen løft af skærme.',
      'Lukket rum, to personer.',
    ],
    unit: 'maskiner',
    isFew: true,
    observed: [
      ({ first }) => `${first} skiller ad uden at ødelægge og sorterer rigtigt.`,
      ({ he }) => `Glemmer tiden. Derfor har ${he} et ur på bordet nu.`,
      ({ first }) => `${first} følger reglerne for data og skriver numrene ned.`,
      ({ his }) => `Finder fejl ud fra ${his} egen erfaring.`,
    ],
    outcomes: ['Fordybet, glemmer pausen', 'Tålmodig og sikker', 'Teknisk god', 'Rolig opgave, passer godt'],
  },
  'Vaskeri og foldning': {
    conditions: [
      'Ved foldebordet, ikke ved maskinerne.',
      'Vindue åbent, pause hver time.',
      'Let linned.',
      'To ved bordet.',
    ],
    unit: 'stykker linned',
    observed: [
      ({ first }) => `${first} folder ens og stabler, så det kan ses.`,
      ({ he }) => `Varmen er hård. Ved vinduet holder ${he} længere.`,
      ({ first }) => `${first} har fundet en rytme sammen med makkeren.`,
      ({ his }) => `Det går langsomt mod slutningen, men ${his} bunker er lige.`,
    ],
    outcomes: [
      'Jævn, generes af varme',
      'God ved foldebordet',
      'Arbejder godt i makkerskab',
      'Pænt arbejde, lavt tempo',
    ],
  },
  'Rengøring og pedel': {
    conditions: ['Kun let pedelarbejde.', 'Kontorer, ikke gange.', 'Vogn med det hele i højden.'],
    unit: 'lokaler',
    isFew: true,
    observed: [
      ({ first }) => `${first} tager lokalerne i fast rækkefølge og glemmer ingen.`,
      ({ he }) => `Små reparationer lykkes. Gulvene lader ${he} ligge.`,
      ({ first }) => `${first} hilser på alle og bliver væk lidt længere end aftalt.`,
    ],
    outcomes: ['Fast rækkefølge, god orden', 'Egner sig til småreparationer', 'For hårdt ved knæ og ryg'],
  },
  'Lager og kørselshjælp': {
    conditions: ['Plukning med vogn, ingen løft.', 'Korte ruter, chauffør med.', 'Makker til de tunge kolli.'],
    unit: 'ordrer',
    observed: [
      ({ first }) => `${first} plukker rigtigt og kender hylderne efter en uge.`,
      ({ he }) => `Kører gerne med ud. Tunge kolli lader ${he} makkeren tage.`,
      ({ first }) => `${first} læser listen højt for sig selv og laver få fejl.`,
    ],
    outcomes: ['Sikker plukker', 'God på korte ruter', 'Klarer lager uden løft'],
  },
};
