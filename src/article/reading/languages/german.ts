import type { PageWords } from './page-words.ts';

export const german: PageWords = {
  language: 'de',
  by: 'von|autor|autorin|autoren|geschrieben von|verfasst von|ein beitrag von|ein gastbeitrag von|text :|redaktion',
  dated:
    'veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|erstellt|erstellt am|erschienen|erschienen am|geschrieben am|eingestellt am|stand|stand :|datum|lesezeit|lesedauer|# min|# minuten|# min lesezeit|# minuten lesezeit',
  pointers:
    'lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|lies mehr|lest auch|mehr dazu|mehr lesen|mehr infos|mehr informationen|mehr erfahren|weiterlesen|weitere informationen|siehe dazu|passend dazu|zum artikel|hier geht es|hier geht s|fotostrecke|bildergalerie',
  references: 'literatur|einzelnachweise|literaturverzeichnis',
  elsewhere:
    'mehr zum thema|zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|das könnte dir auch gefallen|auch interessant|siehe auch|lesen sie auch|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|weitere artikel|weitere themen|weitere beiträge|weitere meldungen|weitere nachrichten|mehr artikel|mehr aus|mehr von|meistgelesen|beliebte beiträge|aktuelle artikel|aktuelle beiträge|neueste artikel|neueste beiträge|kommentare|kommentar|# kommentare|# kommentar|kommentar schreiben|kommentar hinterlassen|einen kommentar schreiben|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|antworten|leserkommentare|artikel teilen|beitrag teilen|diesen artikel teilen|diesen beitrag teilen|teilen|teilen mit|teile diesen beitrag|schlagwörter|schlagworte|stichwörter|tags|newsletter abonnieren|über den autor|über die autorin|über die autoren|pressekontakt|ansprechpartner|anzeige|empfehlungen der redaktion|empfohlene artikel|beitragsnavigation|artikel navigation',
  calls:
    'nur für abonnenten|bereits abonnent|jetzt abonnieren|abonnieren|abonnieren sie|melden sie sich|jetzt anmelden|hier anmelden|folgen sie uns|folge uns|folgen sie|folgt uns|teilen|artikel teilen|beitrag teilen|jetzt spenden|spenden sie|unterstützen sie uns|unterstütze uns|kontaktieren sie uns|schreiben sie uns|hat ihnen dieser artikel|hat dir der artikel|wenn ihnen|bleiben sie|schlagwörter|stichwörter|verschlagwortet mit|getaggt mit|markiert mit|kategorien :|abgelegt unter|veröffentlicht in|veröffentlicht unter|dieser beitrag wurde|dieser eintrag wurde|pressekontakt|rückfragen|weitere informationen unter|weitere informationen :|permalink|du kannst alle antworten|kommentare sind|kommentare geschlossen|die kommentarfunktion',
  credits:
    'über dieses thema berichtete|dieses thema im programm|foto :|fotos :|foto ©|fotocredit|fotonachweis|bild :|bilder :|bildquelle|bildnachweis|titelbild|beitragsbild|grafik :|quelle :|quellen :|quelle|mit material von|mit dpa|copyright|©|alle rechte vorbehalten|original content|originalmeldung|dieser artikel erschien|dieser artikel ist|dieser text erschien|der artikel erschien|der beitrag|hinweis :|hinweis der redaktion|transparenzhinweis|lizenz :|symbolbild|affiliate links|mit sternchen|als amazon partner',
  embeds:
    'empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|an dieser stelle finden sie externe|an dieser stelle finden sie externen|an dieser stelle finden sie einen externen|an dieser stelle befindet sich ein|mit ihrer zustimmung wird hier|ich bin damit einverstanden dass mir externe inhalte|sie sehen gerade einen platzhalterinhalt|du siehst gerade einen platzhalterinhalt|mit dem laden des videos|mit dem laden des beitrags|um diesen inhalt anzuzeigen|wir benötigen ihre zustimmung',
  labels:
    'anzeige|anzeigen|werbung|drucken|weiterlesen|mehr lesen|inhaltsverzeichnis|teilen|tweet|schließen|vorlesen|artikel anhören|link kopieren|bild # von #|bildergalerie|bild vergrößern|mehr anzeigen|ausklappen|nach der werbung weiterlesen|artikel wird nach der anzeige fortgesetzt',
  bios: 'ist redakteur|ist redakteurin|ist journalist|ist journalistin|ist freier|ist freie|ist autor|ist autorin|ist seit|ist ein|ist eine|schreibt|schreibt über|arbeitet|arbeitet als|arbeitet seit|lebt in|lebt und arbeitet|studierte|hat studiert|studiert|jahrgang #|geboren #|über den autor|über die autorin|zur person|zum autor',
  months:
    'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|mrz',
};
