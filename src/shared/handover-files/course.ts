import { code, day, required, text, uuid, type Column } from '#shared/handover-files/columns.ts';

/** 01_forloeb.csv: one row. */
export const courseColumns = [
  required(uuid('forloeb_id', 'Forløbets id.')),
  required(text('forloeb_nr', 'Forløbets nummer i centret: år, bindestreg, fire cifre.')),
  uuid('tidligere_forloeb_id', 'Id på kandidatens forrige forløb i centret; tom, når der ikke er et.'),
  text(
    'cpr',
    'CPR-nummer som ti cifre uden bindestreg. Læs feltet som tekst: det kan begynde med 0. Tom, når nummeret mangler.',
  ),
  required(code('cpr_type', 'cpr_type', 'Om nummeret er et CPR-nummer, et erstatningsnummer eller mangler.')),
  required(text('efternavn', 'Kandidatens efternavn.')),
  required(text('fornavn', 'Kandidatens fornavn.')),
  code('maalgruppe_kode', 'maalgruppe', 'Målgruppe på forløbets første dag.'),
  code('ydelse_kode', 'ydelse', 'Forsørgelse på forløbets første dag.'),
  code('tilbudstype_kode', 'tilbudstype', 'Retsgrundlag for forløbet.'),
  day('henvist_dato', 'Dagen, kandidaten blev henvist.'),
  required(day('startdato', 'Forløbets første dag.')),
  required(day('planlagt_slutdato', 'Den aftalte sidste dag.')),
  day('slutdato', 'Den faktiske sidste dag; tom, mens forløbet er i gang.'),
  required(code('status_kode', 'status', 'Forløbets tilstand, da pakken blev lavet.')),
  code(
    'afbrud_aarsag_kode',
    'afbrud_aarsag',
    'Hvorfor forløbet blev afbrudt; tom, når det ikke er. IKKE_OPLYST, når årsagen er følsom og ikke er valgt med i pakken.',
  ),
  text('afdeling', 'Afdelingens navn; tom, når kandidaten har beskyttet navn og adresse.'),
  text('aktiveringssted_kode', 'Myndighedens kode for stedet; tom, når den ikke er oplyst.'),
  text('cvr', 'Centrets CVR-nummer, otte cifre.'),
  text('pnr', 'Centrets P-nummer, ti cifre.'),
  required(text('jobkonsulent', 'Navn på den ansvarlige i centret.')),
  text('raadgiver', 'Navn på beskæftigelsesrådgiveren.'),
  text('myndighed_kode', 'Myndighedens egen kode; tom, når den ikke er oplyst.'),
] as const satisfies readonly Column[];
