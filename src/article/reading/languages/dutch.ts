import type { PageWords } from './page-words.ts';

export const dutch: PageWords = {
  language: 'nl',
  by: 'door|geschreven door|auteur|tekst :|redactie|van onze redactie',
  dated:
    'gepubliceerd|gepubliceerd op|geplaatst op|geplaatst|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|gewijzigd|datum|leestijd|# min|# min leestijd|# minuten leestijd|# minuten',
  pointers:
    'lees ook|lees meer|lees verder|lees hier|bekijk ook|bekijk hier|zie ook|ook interessant|meer over|meer weten|meer informatie|gerelateerd|klik hier|download|volgende|vorige|video',
  elsewhere:
    'lees ook|lees meer|lees verder|zie ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|gerelateerde onderwerpen|meer artikelen|meer nieuws|meer over|meer over dit onderwerp|meer van|andere artikelen|ander nieuws|laatste nieuws|laatste berichten|recente berichten|recente artikelen|meest gelezen|best gelezen|populair|ook interessant|misschien vind je dit ook interessant|dit vind je misschien ook leuk|aanbevolen|aanbevolen artikelen|reacties|reactie|# reacties|# reactie|reageer|geef een reactie|laat een reactie achter|plaats een reactie|deel|delen|deel dit artikel|deel dit bericht|deel dit|vind ik leuk|tags|trefwoorden|onderwerpen|categorieën|nieuwsbrief|over de auteur|auteur|contact|perscontact|berichtnavigatie',
  calls:
    'abonneer|abonneer je|schrijf je in|schrijf in|meld je aan|volg ons|volg|sluit je aan|deel dit|delen|doneer|steun ons|neem contact op|mail ons|ontvang|nieuwsbrief|tags|trefwoorden|categorieën|geplaatst in|perscontact|noot voor de redactie|voor meer informatie|vond je dit|blijf op de hoogte',
  credits:
    'foto :|foto s :|foto van|beeld :|afbeelding :|bron :|bronnen :|bron|met medewerking van|copyright|©|alle rechten voorbehouden|dit artikel verscheen|dit artikel is|persbericht|noot van de redactie',
  labels:
    'advertentie|reclame|afdrukken|printen|print|sluiten|inhoud|inhoudsopgave|delen|tweeten|verstuur|opslaan|bewaren|reageren|reageer|luister|beluister|naar boven|terug naar boven|terug|home|menu|zoeken|inloggen|registreren|abonneren|lees meer|lees verder|meer|toon meer|meer laden|kopieer link|ga naar inhoud|naar de inhoud|tekst gaat verder onder de foto|tekst gaat verder onder de video|de tekst gaat verder onder de foto|artikel gaat verder onder de advertentie|lees verder na de advertentie|exclusief|premium|vergroten|galerij|video|foto',
  bios: 'is journalist|is redacteur|is een|is freelance|is auteur|is schrijver|is sinds|schrijft|woont in|werkt|werkte|studeerde|over de auteur',
  months:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec',
};
