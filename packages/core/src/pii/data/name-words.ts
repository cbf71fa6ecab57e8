/**
 * Words that stand between the parts of a name, separated by spaces.
 * Source: prefixes in the Dutch register of persons (table 36), as facts, with the usual ones of other countries. Retrieved 2026-11-29.
 */
export const namePrefixes =
  "van de den der het 't ’t ten ter te in op aan bij onder over uit vanden vander von zu la le du des da di do dos del el al bin bint ben ibn abu";

/**
 * Words with a capital that stand where a name may stand and are none: whom one greets, who signs, and what is said of a person.
 * Source: words of letters of schools and of code, collected by hand.
 */
export const notNames =
  "ouder ouders verzorger verzorgers opvoeder opvoeders leerling leerlingen student studenten pupil pupils docent docenten leraar leraren leerkracht leerkrachten mentor mentoren collega collegas team teams allemaal allen iedereen mensen vriend vrienden vriendin lezer lezers klant klanten relatie relaties gebruiker gebruikers lid leden bestuur directie directeur directrice rector conrector voorzitter secretaris penningmeester minister staatssecretaris burgemeester wethouder koning koningin prins prinses president sinterklaas kerstman jezus god heer heren mevrouw meneer mijnheer dames juf meester familie gezin klas groep kinderen jongens meisjes basisschool school college lyceum gymnasium scholengemeenschap stichting vereniging gemeente afdeling administratie secretariaat receptie helpdesk servicedesk support redactie namens all everyone everybody parent parents teacher teachers teamleden sir madam friends customer customers user users colleague colleagues service nederlands engels frans duits spaans wiskunde rekenen taal lezen aardrijkskunde geschiedenis biologie scheikunde natuurkunde economie muziek gym tekenen handvaardigheid maatschappijleer techniek informatica rechten geneeskunde psychologie maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december welkom bedankt dank fijn graag hierbij string number boolean object array null undefined true false onbekend geen zie";
