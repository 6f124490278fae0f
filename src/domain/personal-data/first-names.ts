import { foldName } from '#base/text';

/**
 * First names as people in Dutch neighbourhoods bear them: a short list of our own, of many backgrounds. A name that is
 * not here is found only with a title, initials or *familie* before it; so a second reader looks as well.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaliyah abdel abdullah achmed adam agnes ahmed aicha aisha albert alex ali alice amber amina amira amy an andrea andre angela anita anja
ank anke ann anna anne anneke annemarie annie anouk ans anton arie arjan arnold arthur astrid ayse aysel ayşe bart bas beatrix ben bernard
bert bianca bilal bob boris bram brenda brigitte carla carlos carolien cees chantal chris christel christina claudia cor corrie daan daniel
danielle david debbie dennis derk dick diana dirk driss dylan eddy edith eef elif eline elisabeth ellen els elsbeth emine emma emre eric erik
ernst esma esra eva evelien evert fatiha fatima fatma femke ferdinand finn fleur floor floris frank frans fred frederik frits gea geert gerard
gerda gerrit gert gijs gonda greet gretha guus hakan halima hamid hamza hanna hannah hannie hans harm harrie harry hasan hassan hatice helena
henk hennie henny herman hilde hugo huub ibrahim ilse imane ineke inge ingrid irene iris isa ismail ivo jaap jack jacob jacqueline jan janneke
jannie jans jasmijn jason jasper jay jeanette jelle jennifer jeroen jesse jessica jet jim joep johan johanna john joke jolanda joost jorien
joris jos josé josephine joyce judith julia julian juliette jurgen kamal karel karim karin kees kemal kevin khadija khalid kim klaas koen
koos lars latifa laura lea leila lena leo leon lianne lies liesbeth lieke linda lisa lisette lobke loes lotte louisa louise lucas lucia luuk
maaike maarten malika marco margriet maria marian marianne marieke marijke marike marina mario marisol marit marjan marjolein mark martijn
martin martine mary max mehmet melissa menno merel meryem michael michel miep mieke mike milan mimoun miranda mirjam mo mohamed mohammed
monique murat mustafa myrthe nadia naima najat nancy natasja nel nick nicole niels nienke nina noa noah noor noortje nora olaf omar onno
osman pascal patricia patrick paul paula petra pieter piet pim priya quinten rachel rachid ramon raymond rebecca rene rené renske richard rick
rianne rik ria rob robert robin roel roelof roger roos ronald rosa roy ruben rudy ruud sabine said sam samantha samir sander sandra sanne sara
sarah saskia sebastiaan selma serkan shanti sharon siham silvia simon sjaak sjoerd sofie sonja sophie stefan stella stephan steven sven tamara
tanja tessa theo thijs thomas tim tineke tjeerd tom ton tonny toon trudy truus ursula valerie vera victor vincent wendy wies wil wilhelmina
willem willemijn wim wouter yasmin yasmina yassin yassine youssef yusuf yvonne zahra zeynep zineb`
    .split(/\s+/)
    .map(foldName)
    .filter((name) => name !== 'an' && name !== 'mark' && name !== 'max'),
);

/** First names that are words too: alone, with a capital, they stand at the beginning of many a sentence. */
export const WORDS_TOO: ReadonlySet<string> = new Set(['bas', 'cor', 'floor', 'iris', 'jet', 'noor', 'rob', 'roos', 'ton', 'wil']);
