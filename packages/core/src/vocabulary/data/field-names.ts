import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Names of fields by the data category of what they hold: Dutch and English, lower case, without separators. A name is looked up
 * whole and in parts, so that `leerling_geb_dat` is met as `gebdat`.
 * Source: column names of school administrations, sign-on standards (SCIM, OpenID Connect, vCard) and exports, as facts. Retrieved 2026-11-29.
 */
export const fieldNames = deepFreeze({
  contact:
    "achtern vvgsl vgsl voorn roepn lname fname gesl geboortejaar gebjaar geboortedat birthyear yearofbirth verjaardag emergencycontact postc wpl hsnr handtekening signature kenteken licenseplate licenceplate naam volledigenaam achternaam voornaam voornamen roepnaam tussenvoegsel tussenvoegsels tussenv tv voorvoegsel voorvoegsels voorletters voorl initialen geslachtsnaam meisjesnaam familienaam weergavenaam aanhef name fullname firstname lastname surname givenname familyname middlename maidenname nickname displayname initials prefix salutation geboortedatum gebdatum gebdat geboren geboortedag gebdt dateofbirth dob birthdate birthday bday geslacht gender sex sekse leeftijd age email mail emailadres mailadres emailaddress telefoon telefoonnummer telefoonnr tel telnr telnummer mobiel mobielnummer mobielnr mobile phone phonenumber cellphone gsm noodnummer noodcontact adres address straat straatnaam street streetaddress huisnummer huisnr hnr huisnummertoevoeging toevoeging housenumber postcode postalcode zip zipcode pc woonplaats plaats city town plaatsnaam gemeente municipality",
  "participant-number":
    "leerlingnummer leerlingnr llnr llnummer leerlingid studentnummer studentnr studentid studentnumber stamnummer stamnr deelnemernummer deelnemernr pupilid pupilnumber inschrijfnummer",
  "nationality-and-birthplace":
    "herkomst nationaliteit nationality geboorteplaats gebplaats geboorteland gebland placeofbirth birthplace countryofbirth landvanherkomst herkomstland",
  parents:
    "maritalstatus broer zus siblings ouder ouders ouder1 ouder2 verzorger verzorgers voogd vader moeder gezag parent parents guardian father mother relatieleerling thuissituatie burgerlijkestaat gezinssituatie",
  medical:
    "medische zorgniveau diagnose diagnoses dyslexie dyscalculie adhd autisme medicatie medicijn medicijnen allergie allergieen allergies dieet ziekte ziektes aandoening beperking handicap huisarts arts zorgverzekeraar zorgverzekering polisnummer zorg zorgbehoefte zorgvraag medisch gezondheid ziektebeeld medicalcondition medical medication medicine allergy health healthinfo disability diagnosis doctor gp diet bloedgroep bloodtype gewicht lengte weight lgf rugzak indicatie ziekgemeld ziekmelding handelingsplan ondersteuningsbehoefte specialneeds",
  religion:
    "geloof religie godsdienst levensovertuiging kerk kerkgenootschap gezindte religion faith belief denomination",
  "study-progress":
    "schoolexamen basisschooladvies leerniveau cijfer cijfers punt punten score scores resultaat resultaten toets toetsscore toetsresultaat eindcijfer gemiddelde schooladvies advies doorstroomadvies rapport rapportcijfer beoordeling niveau vaardigheidsscore cito citoscore iq intelligentie voortgang vorderingen studiepunten diploma grade grades mark marks gpa result results level progress testscore examresult assessment uitstroomniveau doublure zittenblijver",
  organisation:
    "vakkenpakket absent absenties telaat klas klascode groep stamgroep lesgroep rooster lokaal leerjaar jaarlaag mentor afdeling opleiding opleidingscode profiel vak vakken absentie verzuim afwezig aanwezigheid presentie inschrijfdatum uitschrijfdatum class classname classroom yeargroup schedule timetable attendance absence enrolment enrolmentdate course cohort",
  finance:
    "schoolgeld ouderbijdrage lesgeld betaling betalingen factuurbedrag bedrag openstaand saldo schuld tuition fee balance debt inkomen income salaris salary loon wage",
  images:
    "foto fotos pasfoto photo photos picture avatar profilepicture profielfoto afbeelding portret video beeldmateriaal image headshot",
  staff:
    "docent docentcode leraar leerkracht teacher teachercode personeelsnummer personeelsnr personeelnr medewerkernummer medewerkernr employeeid employeenumber functie fte aanstelling bignummer bignr dienstverband staffid",
  "pgn-bsn":
    "bsn bsnnummer bsnnr burgerservicenummer sofi sofinummer pgn persoonsgebondennummer onderwijsnummer onderwijsnr",
  "eck-id": "eckid ketenid eckidentifier",
  "login-credentials":
    "wachtwoord wachtwoorden ww password passwd pwd pass passphrase wachtwoordhash passwordhash gebruikersnaam inlognaam loginnaam login username userlogin pin pincode secret clientsecret token accesstoken refreshtoken apikey sleutel securityquestion geheimevraag geheimantwoord totp otp mfa",
  usage:
    "ip ipadres ipaddress ipaddr remoteaddr clientip macadres macaddress mac useragent browser lastlogin laatstelogin laatstingelogd sessionid deviceid cookie loginat ingelogdop clicks kliks tijdbesteed timespent",
  "user-content":
    "opmerking opmerkingen notitie notities bericht berichten commentaar toelichting antwoord antwoorden comment comments note notes message remark remarks essay werkstuk verslag gespreksverslag logboek",
  location:
    "lat lon lng latitude longitude breedtegraad lengtegraad gps gpslocatie geolocation coordinates coordinaten locatie location",
  voice: "stemopname audio audioopname voice voicerecording recording spraak",
  "ai-prompts": "prompt prompts chatprompt aivraag chathistory",
  "identity-documents":
    "idnummer paspoort paspoortnummer paspoortnr passport passportnumber documentnummer idkaart idbewijs identiteitsbewijs rijbewijs rijbewijsnummer driverslicence driverslicense vnummer vreemdelingennummer verblijfsstatus verblijfsvergunning ssn socialsecuritynumber nationalid taxid fiscaalnummer idnumber",
  "payment-methods":
    "reknr iban rekening rekeningnummer bankrekening bankrekeningnummer bankaccount accountnumber bic swift creditcard creditcardnummer kaartnummer cardnumber pan cvc cvv tennaamstelling rekeninghouder",
  ethnicity:
    "nativelanguage leerlinggewicht gewichtenregeling etniciteit afkomst ras huidskleur cumi ethnicity race ethnicorigin cultureleachtergrond thuistaal moedertaal",
  "political-opinions": "politiekevoorkeur partijlidmaatschap politicalopinion politicalparty",
  "trade-union": "vakbond vakbondslidmaatschap tradeunion unionmember",
  "sex-life": "geaardheid seksuelegeaardheid seksuelevoorkeur sexualorientation",
  biometric: "vingerafdruk gezichtsscan irisscan fingerprint faceid biometric biometrie",
  genetic: "dna genetisch genetic genome",
  criminal:
    "criminal strafblad veroordeling veroordelingen vog politiecontact criminalrecord conviction halt",
  profile:
    "leerstijl learningstyle risicoscore riskscore profileringsscore dropoutrisk uitvalrisico voorspelling prediction interesses interests",
});

/** Names of persons among the names of {@link fieldNames}. Source: as above. */
export const personNames =
  "naam volledigenaam achternaam achtern voornaam voorn voornamen roepnaam roepn lname fname geslachtsnaam meisjesnaam familienaam weergavenaam name fullname firstname lastname surname givenname familyname maidenname nickname displayname tennaamstelling rekeninghouder";

/** Whose field it is, by the words before or after: parents and staff have categories of their own. Source: as above. */
export const fieldSubjects = deepFreeze({
  pupil:
    "leerling leerlingen ll student studenten pupil pupils kind kinderen child deelnemer cursist learner",
  parents:
    "ouder ouders ouder1 ouder2 verzorger voogd vader moeder parent parents guardian father mother",
  staff: "docent docenten leraar leerkracht medewerker mentor personeel teacher staff employee",
  anyone:
    "user gebruiker klant customer person persoon contact contactpersoon patient client account profile",
});

/** Words of things that have names and numbers themselves: `schoolnaam`, `file_name`. Source: as above. */
export const fieldThings =
  "school file bestand bestands product artikel vak klas groep class course module app host domain domein server table tabel kolom column field veld event function type status tag bedrijf bedrijfs company organisatie organisation organization instelling leverancier vendor merk brand bank display style template locale key project team branch method methode variable variabele functie licentie license licence font kleur color package device apparaat";
