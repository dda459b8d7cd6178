import type { PageWords } from './page-words.ts';

export const dutch: PageWords = {
  language: 'nl',
  by: 'door|geschreven door|auteur|tekst :|redactie|van onze redactie',
  dated:
    'gepubliceerd|gepubliceerd op|geplaatst op|geplaatst|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|gewijzigd|datum|leestijd|# min|# min leestijd|# minuten leestijd|# minuten',
  pointers: 'lees hier|bekijk ook|meer weten|meer informatie',
  references: 'referenties|literatuur',
  elsewhere:
    'lees ook|lees meer|lees verder|zie ook|gerelateerd|gerelateerde artikelen|gerelateerde berichten|gerelateerd nieuws|meer artikelen|meer nieuws|meer over|meer over dit onderwerp|meer van|andere artikelen|laatste nieuws|recente berichten|meest gelezen|best gelezen|ook interessant|misschien vind je dit ook interessant|dit vind je misschien ook leuk|aanbevolen artikelen|reacties|reactie|# reacties|# reactie|reageer|geef een reactie|laat een reactie achter|plaats een reactie|delen|deel dit artikel|deel dit bericht|deel dit|tags|over de auteur|perscontact|berichtnavigatie',
  calls:
    'alleen voor abonnees|al abonnee|abonneer|abonneer je|schrijf je in|schrijf in|meld je aan|volg ons|sluit je aan|deel dit|doneer|steun ons|neem contact op|mail ons|geplaatst in|perscontact|noot voor de redactie|voor meer informatie|vond je dit|blijf op de hoogte',
  credits:
    'foto :|foto s :|foto van|beeld :|afbeelding :|bron :|bronnen :|bron|met medewerking van|copyright|©|alle rechten voorbehouden|dit artikel verscheen|dit artikel is|persbericht|noot van de redactie',
  embeds: 'deze inhoud kan niet worden weergegeven|deze inhoud is geblokkeerd',
  labels:
    'advertentie|afdrukken|sluiten|inhoudsopgave|delen|lees meer|lees verder|toon meer|kopieer link|tekst gaat verder onder de foto|tekst gaat verder onder de video|de tekst gaat verder onder de foto|artikel gaat verder onder de advertentie|lees verder na de advertentie',
  bios: 'is journalist|is redacteur|is een|is freelance|is auteur|is schrijver|is sinds|schrijft|woont in|werkt|werkte|studeerde|over de auteur',
  months:
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mrt',
};
