import type { JudgedWork } from './checks.ts';

/** How the work in the villages was held against the checks. */
export const DORPEN_JUDGED: JudgedWork = {
  dorpswinkel: [
    ['ervaring', 2024, 'yes', 'Bewoners begonnen de winkel zelf en besturen haar nog.'],
    ['samenhang', 2025, 'not-yet', 'De bus reed precies langs op de middag dat de winkel dicht was.'],
    ['samenhang', 2026, 'yes', 'De bus stopt nu op vrijdag voor de winkel, met tijd om tassen in te laden.'],
    ['vastgehouden', 2025, 'partly', 'Alles hangt op één bedrijfsleider. Dat weten we, een tweede is nog niet gevonden.'],
    [
      'bewoners-gevraagd',
      2025,
      'yes',
      'Op de ledenavond koos iedereen mee wat er op de planken komt.',
      ['Zonder de winkel was ik verhuisd.', '48 leden op de ledenavond', '2025-03', 'Dorpsbelang Hoogwolde'],
    ],
    ['eigen-karakter', 2024, 'yes', 'De winkel zit in de oude smederij en verkoopt brood uit het dorp.'],
    ['norm', 2026, 'yes', 'Met 310 klanten per week kan de winkel open blijven. Dat wordt elke maand geteld.'],
    ['gevierd', 2026, 'partly', 'Vijf jaar winkel is gevierd met de vrijwilligers. De klanten kregen een bon.'],
  ],
  'huisarts-op-woensdag': [
    ['ervaring', 2024, 'partly', 'Ouderen kozen de woensdag. Over de wachtkamer dacht niemand mee.'],
    ['samenhang', 2026, 'yes', 'De buurtbus rijdt op woensdag langs het spreekuur.'],
    ['bewoners-gevraagd', 2026, 'not-yet', 'Het spreekuur zit vol, dus niemand vroeg of het goed gaat.'],
    ['norm', 2024, 'yes', 'Wie op maandag belt, is die week nog aan de beurt.'],
    ['gevierd', 2025, 'yes', 'Na twee jaar was er koffie voor het hele dorp.'],
  ],
  buurtbus: [
    ['ervaring', 2024, 'yes', 'Chauffeurs tekenden de route. Zij kennen elke bocht en elke halte.'],
    ['samenhang', 2025, 'partly', 'De bus rijdt langs het spreekuur. Bij de tijden van school past hij nog niet.'],
    ['vastgehouden', 2026, 'yes', 'Soms viel een rit uit zonder bericht. Nu is er een lijst met reservechauffeurs.'],
    ['bewoners-gevraagd', 2024, 'not-yet', 'Er zijn alleen kaartjes geteld.'],
    [
      'bewoners-gevraagd',
      2026,
      'yes',
      'In augustus reed iemand een week mee met een lijst vragen.',
      ['Ik kan weer zelf naar de tandarts.', '41 passagiers van de buurtbus', '2026-08', 'Vereniging Buurtbus Wolderbroek'],
    ],
    ['norm', 2025, 'partly', 'Zes ritten per dag is de norm. Wanneer een rit te leeg is, staat nergens.'],
    ['gevierd', 2025, 'yes', 'Bij de vijfduizendste rit kregen de chauffeurs bloemen van hun passagiers.'],
  ],
  dorpstuin: [
    ['ervaring', 2024, 'yes', 'Bewoners ruimden het land en verdeelden zelf de perken.'],
    ['samenhang', 2025, 'not-yet', 'In de tuin blijft groente over, en de eettafel koopt haar in de stad.'],
    ['bewoners-gevraagd', 2025, 'partly', 'Wie in de tuin werkt, is gevraagd. Wie er alleen langs loopt, niet.'],
    ['eigen-karakter', 2024, 'yes', 'Het hek is van takken van de eigen wilgen, zoals vroeger.'],
    ['norm', 2025, 'not-yet', 'Hoeveel vrijwilligers er minstens nodig zijn, is niet besproken.'],
    ['gevierd', 2025, 'yes', 'De eerste oogst is met het hele dorp opgegeten.'],
  ],
  eettafel: [
    ['ervaring', 2024, 'partly', 'De koks beslissen, de gasten nog niet.'],
    ['ervaring', 2026, 'yes', 'Gasten kiezen om de beurt wat er op tafel komt.'],
    ['samenhang', 2025, 'partly', 'De dorpsondersteuner eet soms mee. Een vaste dag is er nog niet.'],
    [
      'bewoners-gevraagd',
      2026,
      'yes',
      'Gasten zijn gevraagd, en ook wie een maaltijd thuis krijgt.',
      ['Donderdag is de enige dag dat ik niet alleen eet.', '24 gasten en 9 mensen thuis', '2026-04', 'Dorpsraad Kleiwolde'],
    ],
    ['eigen-karakter', 2024, 'yes', 'Het gaat zoals thuis: met een toetje, en daarna samen de afwas.'],
    ['norm', 2025, 'not-yet', 'Hoeveel gasten de keuken aankan, wist niemand.'],
    ['norm', 2026, 'partly', 'Dertig gasten is de grens. Wat we doen als er meer komen, moet nog.'],
  ],
  dorpsondersteuner: [
    ['ervaring', 2024, 'not-yet', 'De provincie bedacht alleen wat de ondersteuner doet.'],
    ['ervaring', 2026, 'yes', 'De dorpen schreven zelf op wie zij zoeken.'],
    ['samenhang', 2025, 'yes', 'Huisarts, dorpshuis en ondersteuner bellen elkaar elke week.'],
    ['vastgehouden', 2025, 'partly', 'Zestien uur is te weinig voor twee dorpen. De uren zijn nog gelijk gebleven.'],
    [
      'bewoners-gevraagd',
      2025,
      'yes',
      'Wie een vraag had, is na een maand gebeld.',
      ['Zij kende mijn buurman, en die kon het.', '35 bewoners van vier dorpen', '2025-05', 'Gezondheidsdienst Wolde'],
    ],
    ['norm', 2026, 'partly', 'Binnen een week antwoord is de norm. In de winter lukte dat niet.'],
    ['gevierd', 2026, 'not-yet', 'Zes jaar dorpsondersteuner ging ongemerkt voorbij.'],
  ],
};

/** How the work for children and parents was held against the checks. */
export const OPGROEIEN_JUDGED: JudgedWork = {
  'ouders-samen': [
    ['ervaring', 2025, 'partly', 'Moeders kozen de ochtend. Vaders zijn niet gevraagd.'],
    ['ervaring', 2026, 'yes', 'Twee van de zes groepen worden nu door ouders zelf geleid.'],
    ['samenhang', 2025, 'not-yet', 'Verpleegkundigen wisten niet welke groepen er zijn.'],
    ['samenhang', 2026, 'yes', 'Elke groep heeft een vaste verpleegkundige, die ook thuis komt.'],
    ['vastgehouden', 2026, 'partly', 'In de dorpen past een ochtend niet. Een andere tijd is nog niet gekozen.'],
    ['bewoners-gevraagd', 2026, 'not-yet', 'Pas in het voorjaar van 2027 vragen wij ouders wat zij merken.'],
    ['eigen-karakter', 2025, 'yes', 'In de wijken is het op school, in de dorpen in het dorpshuis.'],
    ['gevierd', 2026, 'yes', 'Elke groep ging na een jaar samen een dag naar zee.'],
  ],
  'spelen-vanaf-een-half-jaar': [
    ['ervaring', 2025, 'partly', 'Leidsters dachten mee. Ouders is niets gevraagd.'],
    ['samenhang', 2026, 'yes', 'Wie langsgaat voor de opvang, vertelt ook over Ouders samen.'],
    ['bewoners-gevraagd', 2026, 'partly', 'Ouders die ja zeiden, zijn gevraagd. Ouders die nee zeiden, nog niet.'],
    ['eigen-karakter', 2026, 'not-yet', 'Alle groepen zijn op één plek, ver van de Meerkoetbuurt.'],
    ['norm', 2026, 'partly', 'Zestig kinderen is de norm en zo ver is het niet. De Otter gaat nu zelf langs bij ouders.'],
  ],
  'gezonde-school': [
    ['ervaring', 2024, 'partly', 'Kinderen proefden voor. Ouders lazen het in de nieuwsbrief.'],
    ['samenhang', 2025, 'yes', 'Leerlingen van het Woldecollege leren er koken, en de school krijgt hulp.'],
    ['vastgehouden', 2026, 'yes', 'Ontbijt in de klas gaat rustiger dan in de gang. Zo doen alle zeven scholen het nu.'],
    ['bewoners-gevraagd', 2025, 'not-yet', 'Aan leraren is gevraagd hoe het gaat, aan kinderen niet.'],
    [
      'bewoners-gevraagd',
      2026,
      'yes',
      'Kinderen plakten een sticker bij wat zij vinden.',
      ['Thuis eet ik nooit zo vroeg. Hier wel.', '410 kinderen van zeven scholen', '2026-09', 'Scholengroep De Vaart'],
    ],
    ['norm', 2025, 'partly', 'Geen kind begint met een lege maag, zeggen we. Niemand telt het.'],
    ['gevierd', 2026, 'not-yet', 'Er zijn duizenden ontbijten gemaakt, en er hing nog nooit een slinger.'],
  ],
};
