import type { HelpWords } from './help-words.ts';

export const german: HelpWords = {
  language: 'de',
  asked: {
    howMany:
      'wie viele|wie viel|wieviel|wie lange|wie alt|wie weit|wie oft|wie hoch|wie tief|wie schwer|wie groß|wie spät',
    when: 'wann|seit wann|bis wann|ab wann|welches jahr|in welchem jahr|um wie viel uhr',
    where: 'wo|woher|wohin|in welcher stadt|in welchem land',
    why: 'warum|weshalb|wieso|wozu|aus welchem grund',
    who: 'wer|wem|wen|wessen|von wem|mit wem',
  },
  numbers:
    'ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|million|millionen|milliarde|milliarden|halb|halbe|dutzend|zweimal|dreimal|einmal',
  times:
    'heute|gestern|morgen|vorgestern|damals|seit|bis|während|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühling|frühjahr|sommer|herbst|winter|morgens|abends|nachts|mittags|abend|nacht|mitternacht|jahr|jahre|jahren|monat|monate|monaten|woche|wochen|tag|tage|tagen|stunde|stunden|minuten|jahrzehnt|jahrhundert|uhr|ostern|weihnachten',
  places:
    'in|im|aus|nach|bei|beim|an der|am|auf dem|auf der|vor dem|vor der|hinter|neben|zwischen|südlich von|nördlich von|östlich von|westlich von',
  reasons:
    'weil|denn|deshalb|daher|darum|deswegen|um zu|wegen|aufgrund|dank|infolge|grund|sodass|so dass|nämlich',
  titles:
    'herr|herrn|frau|dr|prof|professor|professorin|präsident|präsidentin|bundeskanzler|bundeskanzlerin|kanzler|kanzlerin|minister|ministerin|bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|richter|richterin|kapitän|general|oberst|könig|königin|prinz|prinzessin|papst|bischof|pfarrer|pfarrerin|trainer|trainerin|direktor|direktorin|leiter|leiterin|sprecher|sprecherin|chef|chefin|ingenieur|ingenieurin|bademeister|lehrer|lehrerin|autor|autorin|sänger|sängerin|schauspieler|schauspielerin|forscher|forscherin|geschäftsführer|geschäftsführerin|vorsitzende|vorsitzender|botschafter|botschafterin|senator|senatorin|ministerpräsident|ministerpräsidentin|außenminister|außenministerin|innenminister|innenministerin',
  said: 'sagt|sagte|erklärt|erklärte|meint|meinte|erzählt|erzählte|fragt|fragte|berichtet|berichtete|schreibt|schrieb|betont|betonte|warnt|warnte|glaubt|fordert|forderte',
  organisations:
    'gmbh|ag|kg|verein|verband|universität|hochschule|institut|ministerium|behörde|amt|rat|kommission|bundestag|landtag|bundesrat|gericht|partei|gewerkschaft|bank|stiftung|gesellschaft|polizei|museum|klinik|zeitung|werke|union|fc|sv|tsv',
  placeWords:
    'straße|platz|park|land|fluss|see|meer|bucht|insel|inseln|berg|tal|stadt|kreis|brücke|strand|hafen|flughafen|bahnhof|schloss|dorf|bezirk|allee',
  contradictions:
    'nein|falsch|unsinn|quatsch|stimmt nicht|das stimmt nicht|das ist falsch|aber|im gegenteil|doch|keineswegs|ich bezweifle|glaube ich nicht|das sehe ich anders|sehe ich anders|widerspruch',
};
