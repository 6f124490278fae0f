/**
 * Words that PostgreSQL's Dutch list of stop words lets through, and that say nothing of what a thing is or whom it is
 * for: two texts that share only these are not alike. Forms that the stemmer brings together are written once.
 */
export const EMPTY_WORDS =
  'alle allerlei anders beginnen beste beter bijvoorbeeld blijven blijft brengen buurt buurten daarom dag dagen eerst eigen elke ' +
  'gaan gaat gauw geven geeft genoeg goed goede graag groot grote helpen helpt hoeven houden iedereen ieder jaar jaren kennen ' +
  'klein kleine komen komt kort krijgen krijgt laatste lang lange langer laten maken maakt maand maanden meedoen mensen moment ' +
  'nemen nieuw nieuwe nodig open paar plek plekken project rond samen snel soms staan staat steeds straks tijd ver verder vinden ' +
  'vindt vooral vragen vraagt weken weer week weten wijk wijken willen wonen woont zelf zien ziet zitten zit zoeken zoekt ' +
  'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd straat straten';
