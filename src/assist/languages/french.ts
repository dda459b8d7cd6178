import type { HelpWords } from './help-words.ts';

export const french: HelpWords = {
  language: 'fr',
  asked: {
    howMany: 'combien de temps|combien|quel âge|quelle part|quel prix|à quel prix',
    when: 'quand|depuis quand|jusqu’à quand|en quelle année|quel jour|à quelle heure',
    where: 'où|d’où|dans quelle ville|dans quel pays',
    why: 'pourquoi|pour quelle raison|à cause de quoi',
    who: 'qui|à qui|de qui|avec qui|par qui',
  },
  numbers:
    'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|million|millions|milliard|milliards|demi|douzaine',
  times:
    'aujourd’hui|hier|demain|depuis|jusqu’à|pendant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|matin|soir|nuit|midi|minuit|an|ans|année|années|mois|semaine|semaines|jour|jours|heure|heures|minutes|siècle|pâques|noël',
  places:
    'à|au|aux|en|dans|près de|depuis|vers|sur|entre|derrière|devant|au sud de|au nord de|chez',
  reasons:
    'parce que|parce qu|car|puisque|afin de|afin que|pour que|à cause|grâce à|en raison|c’est pourquoi|raison|donc|faute de|sous prétexte',
  titles:
    'm|mm|mme|mlle|monsieur|madame|dr|docteur|professeur|président|présidente|ministre|premier ministre|première ministre|maire|juge|capitaine|général|colonel|roi|reine|prince|princesse|pape|évêque|abbé|père|sœur|directeur|directrice|entraîneur|porte-parole|avocat|avocate|auteur|autrice|chanteur|chanteuse|acteur|actrice|ingénieur|sénateur|sénatrice|député|députée|ambassadeur|ambassadrice|me|maître',
  said: 'dit|avoue|explique|affirme|déclare|raconte|demande|ajoute|assure|estime|précise|écrit|pense|annonce|a déclaré|a dit|a expliqué',
  organisations:
    'société|groupe|banque|université|école|institut|ministère|département|agence|association|comité|conseil|commission|parlement|assemblée|sénat|tribunal|cour|parti|syndicat|club|fondation|bureau|police|armée|musée|hôpital|église|sa|sarl|fédération|compagnie|poste',
  placeWords:
    'rue|avenue|boulevard|place|parc|rivière|lac|mer|baie|cap|île|îles|mont|vallée|ville|province|pont|plage|port|aéroport|gare|château|village|quartier',
  contradictions:
    'non|faux|c’est faux|pas du tout|pas d’accord|je ne suis pas d’accord|mais|au contraire|n’importe quoi|j’en doute|absolument pas|en fait|ce n’est pas|pourtant',
};
