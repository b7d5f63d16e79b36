/**
 * 2,048 short Danish words to read aloud and type: three to eight letters, none of æ, ø and å (another machine may write
 * those with other bytes), spelling checked with hunspell, nothing that hurts to receive. Eleven bits each.
 */
export const words: readonly string[] = `
abe abrikos absolut addere adresse advent affald afsnit aftale aften agave agern agurk akacie akrobat akse aktiv
akvarel alarm album alder alfabet amme ananas anden anelse anemone ankel anker ankomst annonce anorak ansats antal
antenne antik anvise apotek appelsin applaus apport april arbejde areal arena arie ark arkiv arm armbind aroma artig
artikel artiskok arving asfalt aske asp asparges aspirant asters astronom atelier atlas atom autobus avis avle
avokado bacon bade badebold badedyr bagage bageri bagning bakelit bakke bakspejl balance balje ballast ballet ballon
balsa balsam bambus banan bane banjo bank bark barnlig barok baron basalt basar basis basker bassin batik bedst befri
beg begonie begynder beige bekymre bel bellis ben beregne beskrive bestige bestik betale betegne beton betragte
bevare bevis biavl bifald billet billig bind biograf birk birkeris birkes bitte bjerg bjergtop blad blande blank
blide blik blink blok blomme blomst blot bluse bly blyant bog bogmark bogorm bogreol bogskab bogstav bold boldspil
bolig bolle bolsje bolt bomuld bonde bonus bord bordben bore borg botanik brag bragt bred brev brevdue brevkort brik
brille bringe brise bro broccoli broche brod broder broget brolagt bronze brun brunkage brunkul brus brusebad brusk
bryn bud budding bue buede bugt buket buks bukser bundt bunke bur bus busk buskads busrute busstop buste butik bybus
byg bygge bygning bymidte byport byvej cafe calypso camping ceder cedille cembalo cement check chef cikade cikorie
cirka cirkel cirkus collie cykel cykle cyklist cylinder cypres dadel dag dagbog daggry dagslys dahlia dal dam damp
dampbad danse dansesal daske dato debat dej del dele delebil delfin deling delta deltager depot dessert dessin
detalje diadem dialog diamant diesel digital digte digter dille diplom dirigent disk diskant diskos dit divan dobbelt
dok domino dompap donation drage dragon dragt drama dreje dressing drift drivhus dronning dryp due duelig duet duft
dug duk dukke dukkehus dulme dun dur dusin duske dyb dybde dynamo dyne dynge dyr dyrke eddike effekt egern egn egnet
eje ejer ekko eksamen eksempel ekspert ekstra elastik elefant element elev elg elgkalv elite emalje emblem emne emu
endelig endivie ener energi enestue eng engang enge enhed enig enkel enorm entre episode epoke erfaring erindre
espalier essay essens estragon etage etape etiket etnisk etui eventyr evne fabel fabrik fabulere facade facit fad
fagot fajance fakkel faktum familie fane fang fanger farin fart farve farver fasan fase fast fatning favn fejre
feltseng fem fennikel ferie ferm fersk fersken fest fidus figen figur fil filial film filosof filt filter filtre
filtrere fin finale finde finger finte fiol firben firkant firma fisk fjeder fjelde fjer fjerde fjern fjernsyn fjord
fjorten flag flagre flamingo flamme flaske flet flette flid flink flise flod flok flonel flora florist flot flue
flyde flygel flyt flytte flyve flyver fod fodbold foder fokus fold folder fole folie folk fond fonem for fordel
foredrag forgrund forhold forklare forlag form formand format fornem fornuft forret forsk forslag fort fortov forum
foto fredag fredelig fregat fregne fremtid fridag frihed frihjul frijord frimodig frisk frist fristed frit frodig
frokost front frost frugt fryd fryse fugl fuld fuldkorn fuldmagt funkle fyld fyldt fyrre fyrste fysik gade gaffel
galla galleri galop gang garage gardin garn garnison gartner gase gave gavl gavmild gavn ged gedde gejst gelinde
gelinder gem gemme gemyse genbrug geni genial genstand gerne gevind gevir giraf gitter give glad glans glas glasur
glat glemme glemsom glid glimre glimt glo globus glose gnaske gnist gobelin god gods golf gondol grafik gram granit
greb green gren gribe grill gris gro groft grotte grov grund grundlag gruppe gryde gryn guide gul guld gulerod gulv
gummi gunst gylden gyldig gynge gyvel hage hagl hal hale halm hals halsduk halv hammer hamster handel handske hane
hank harmoni harpe hassel hav havblik have haveje havfrue havn havre hed hede hegn hej hejse heldig helhed helt hente
herlig hest hestesko hilse himmel himmelsk hind hindbusk hjelm holde hop hoppe horn hotel hov hoved hovedby hovedsag
hue hul hule humle hummer humor hund hundehus hus huske hval hvalp hvede hveps hvidt hvile hvirvel hviske hyben
hyggelig hyl hylde hylster hymne hynde hypotese hyrde hytte iagttage ide ideal idyl ildsted ilt imod import indeks
indgang indhold indigo indkalde indramme inger insekt instans internat isbjerg isbod isfugl ishus iskage isklump
iskold istap ivrig jakke jalousi januar jern jetfly job jolle jord jordbo journal jubel jubilar juble jul julekort
juletid juli jungle juni jura jury justere juvel juveler kabale kabel kabine kabinet kadet kaffe kage kahyt kaj kaki
kaktus kalde kalender kalk kalkun kalv kamel kamera kamin kanal kande kandis kanel kanin kano kant kantine kanvas kap
kapers kappe kapsel kaptajn kar karaffel karamel karat karavane karma karper karrusel karton kast kastel kat kegle
kemi kende kennel keramik kerne kerte kikkert kilde kile kilo kim kimono kind kiosk kiste kit kitte kittel kiwi kjole
kladde klamme klang klarinet klase klasse klassisk klat klatre klaver klem klemme klik klima klinge klint klippe
klister klit klode klods klog klokke klov klovn klub klud klumme klump klynge knage knap knippe knirke knob knold
knop knude kobbel kobber kobling kode kogebog kogle kok koklokke kokos kold kollega kom komedie komet komfur komik
komma kommode kommune kompas komplet koncert kone konge konkyl konto kontor kontrakt kontrast konvolut kop kopi koral
koralrev kork korn kornmark korps kors kort kost kostald kostume krabat krabbe kraft kraftig krage kran krans krave
kravle kreds kridt krikand krog krokus krone krop krudt krukke krum krus krybe kryds krystal kub kube kuffert
kuglepen kul kulde kulisse kulsort kultur kumme kunde kunst kunstner kur kusine kuvert kvadrat kvalitet kvart kvarter
kvartet kvik kvikke kvist kvit kylling kyst kystby laber lade lag lager lagkage lak lakrids laks lamel lampe lampet
land lang langsom lanterne larm larve lasur latter lav lave lavendel lavine lavt lavvande leder leg lege legende lejr
lektie leopard ler lette letvinds leve levende lever levevis liga lige ligge ligne likes lilje lilla lim limonade
lind line lineal linje linned linoleum linse list liter litra liv livlig lod loft logbog logik logo lokal lokke lomme
lommebog lommeur loppe lov luft lufthavn luftig luge luk lukke lun lund lune lunge lur lyd lygte lykke lykkelig
lyksalig lyn lyng lyre lyrik lys lyse lysegul lysning lyst lystig lytte magasin magi magnet magnolia maj majs makker
makrel makron mal male maler maling malke malm malt mandag mandarin mandel mandolin manege mango manual marcipan
margerit margin maritim mark marked markise maske maskine masse mast mat matros med medalje medium medvind mejsel mel
melbolle melde melis melodi melodisk melon mening menneske menu merle messing metal meter metode metro middag midnat
midt mild mile milepal milliard million mimre minde mine mineral minister mink minus minut minutur miste mobil mod
mode model moden moderne modig mokka molekyle moms montere montre mor morgen mos mosaik mose motiv motor motorvej
muffe muld muldvarp mule mund munter muntert mur murer mursten museum musik muskat muskel myg myldre mynte myre nabo
nabohus naiv nakke nap natte natur naturlig navigere navle navn negl nem netop nette nik nikke nip nisse niveau
nordlys nordpol notat note notere notesbog novelle november nuance nummer nutid nyde nyhed nylig nyse nyt nytte
nyttig oase oblat ofte okse oksehale oktav oktober oldtid olie oliven omegn omgive omkring omme omtale onkel onsdag
opera opfinde oplag oplyse oprejst opskrift optage optik orange ordbog orden ordne oregano orgel orienter origami
original orkan orkester orkide ost otte ottekant ottende oval oven overblik oversigt ovn paddel padle pagaj pakke
palads palet palme panda pande panel paneler papaya papir parade paradis paraply parasol parcel park parkere parket
pas passager passe pasta pastel patent pause pavillon peber pedal pels pen penalhus pendul penge pensel pergola perle
perron persille person petrol piano pigge pilot pimpsten pincet pind pindsvin pingvin pinje pink pinse pip pipette
pistacie pjece plade plads plakat plan planet planke plante plaske plast platin plukke plus plys poesi poet pointe
pokal pol polarhav polere polka pollen polo polster pomerans pomfrit pony pop poppel port portal portion post postbud
postej posthus postkort potte pragt praksis praktisk pram premiere primula pris prisme problem produkt prognose
program projekt prop propel propper prosa prosit protokol pryd pude puds pult pulver puma punge punkt punktlig pupil
pusle puste pyjamas pynt pyntelig pyramide python quiz rabarber rabat radio radise raket ramme rampelys rand rang
rangle rank rap rapport raps rask rave ravn realisme reb recept redde rede redning redskab referat regel regional
regn regnbue regnskab reje rejse rektor relief remse ren rende renovere rente reol reparere replik reptil reserve
rest resultat ret retning rettidig revle revy rib rid ridder ride rig rige rigelig rigtig rille rillet rimelig ring
ringbind rip ris risle rist rit ritual robot rod rode roman romance romantik rombe romersk rondel roning ros rose
rosin roulade rubin rude ruder rug rugby rulle rum rumme rund rundtur rune rust rute rutine rutsje ryg rygrad rygte
rynke rytme rytmisk rytter sadel safari safran saft saftig saga sager sakse sal salami salg salmiak salt saltvand
salut samle samling samtale sand sandal sandslot sang sanger sans sardin satellit sats sauna savn saxofon scene
seddel segl segment sej sejl sekskant sekund seler selleri selskab semester sende senere seng senhed sennep serenade
serie serve sfinks sidde side sider signal signet sigt sikker sikre silhuet silke simpel simre sind sirup sit siv
sjal sjette sjippe sjov skaft skak skal skala skarp skarv ske skel skema ski skib skibakke skift skik skilt skinne
skitse skitur skive skjold skjorte skjul sko skole skolebus skorpe skorsten skov skovbund skovl skovtur skrald
skrible skrift skrin skrive skrubbe skrue skuffe skulder skulptur skur sky skyline skylle skynde skytte slalom slange
slat slibe slik slikke slips slug slukke slurk smart smed smelte smide smil smuds smuk smule smut smyge snakke snart
sne snebold snedker snedrive snefald snegl snemand snit snorkel sok sol solbad solhat solid solo solsikke solskin
solur sommer sonate sonde sopran sortere sovepose spade spar spejder spejl spejlet spektrum spidsmus spil spille
spinat spind spiral spise spole spor sporty sporvogn spraglet springe sprog spurt spurv stab stabel stabil stabling
stadion stakit stald stamme stand standard standur start stat station stativ statue stav sted steg stemme stemning
stempel sten stenbro stenhus stereo stige stigning stikling stil stilfuld stilk stille stilling sting stiv stjerne
stof stok stol stolevej stolpe stolt stop stoppe stor storby stork storm straks stram strand strategi stribe striber
strikke strikket strimmel strofe strube struds struktur stryge studere studie studse stue stund styg stykke styr
styrbord styrke subjekt sukat sukke sukker sumpet sund sundhed superb suppe surdej suser svale svamp svane svar
svartid svend sveske svesken svinge svoger svovl svulme svup sybord sydlig sydpol sydvest syl syltet symbol symbolsk
symfoni symmetri syn synge synke synlig syre syren syrlig system syv syvende tabel tablet tag tage tagrende tagsten
tak takke taksi takt taktik tale talent talje tand tang tangent tango tanke tante tap tapet tapper tarok tast tavle
tavs taxa teater tebirkes tebrev tegl tegn tegnebog tegning tekande teknik tekst telefon teleskop telt tema temmelig
tempel tempo tendens tennis teori terning tid tidende tidlig tidsel tiende tiger tilbud tilfreds tillid tillykke time
timian tin tinde tinte tipi tipper tipvogn tirsdag titel tivoli tjans tjek tjene tjeneste tjur toast tobis tog
togrejse togvogn told tolk tolv tomat tomme ton tonal tone top toppe topping torden torsdag torsk torv total tracer
trafik traktor trampe trapez trappe tredive tredje trekant tres tretten triangel tribune trille trin trio trip triumf
trods trofast trolley tromle tromme trommer trompet trop tropisk tryg tryk trykke trylle tube tud tudse tue tulipan
tuller tumle tun tunfisk tung tunnel tur turban turbo turisme turist turkis turne tusch tusind tvilling type typisk
typograf tyr udbrud udfald udgang udgave udhus udkant udkast udkig udland udlede udsigt udsmykke udspring udstille
udvalg uge ugeblad ugle uld ulden uldgarn ulv ulvehund umage umbra under undre undulat ung unik univers urmager
urskive urskov urt urtekost utal utrolig vadefugl vaffel vagt vajer vakker val valle valmue vals vand vandfald
vandmand vandre vandret vane vante vare varieret varm varsel vase vask vedbend vej vejrhane vejviser velour ven vende
venlig venner vente ventetid ventil veranda verden vers vest vestlig vestvind vibe vidde video vidne vidunder vielse
vifte vige vigtig vikar viking vikle vilje villa vindfang vindruer vindue vinge vingummi vink vinkel vintage vinter
viol violin virke virkning virksom visdom visir visit vist vitamin vogn vokal volt volumen vove vrimle vrinske vue
vugge vulkan vulkansk yacht yde ydre yndefuld yndig yndling yoga yoghurt ypperlig zebra zenit zigzag zink zone zoo
zoom
`
  .trim()
  .split(/\s+/u);
