import type { PageWords } from './page-words.ts';

export const french: PageWords = {
  language: 'fr',
  by: 'par|rédigé par|écrit par|publié par|auteur|autrice|propos recueillis par|la rédaction',
  dated:
    'publié|publié le|mis à jour|mise à jour|mis à jour le|modifié|modifié le|posté le|mis en ligne|date|temps de lecture|lecture|# min|# min de lecture|# minutes de lecture|lecture # min',
  pointers:
    'lire la suite|lire également|lire l article|à voir aussi|en savoir plus|découvrez aussi',
  references: 'références|bibliographie',
  elsewhere:
    'lire aussi|à lire aussi|à lire également|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|article similaire|articles liés|articles récents|autres articles|derniers articles|dernières actualités|vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|à découvrir|à ne pas manquer|les plus lus|commentaires|commentaire|# commentaires|# commentaire|laisser un commentaire|laissez un commentaire|partager|partager l article|partager cet article|partagez cet article|partager sur|mots clés|tags|inscription à la newsletter|à propos de l auteur|contact presse|navigation de l article|pour aller plus loin',
  calls:
    'cet article est réservé|déjà abonné|abonnez vous|inscrivez vous|suivez nous|rejoignez nous|rejoignez|partagez|partager|faites un don|soutenez nous|contactez nous|écrivez nous|mots clés|étiquettes|classé dans|publié dans|contact presse|pour plus d informations|si vous avez aimé|n hésitez pas à|merci de votre lecture|retrouvez nous',
  credits:
    'photo :|photos :|crédit :|crédits :|crédit photo|crédits photo|crédit image|image :|source :|sources :|avec afp|avec reuters|copyright|©|tous droits réservés|droits réservés|cet article a été|cet article est paru|article initialement publié|communiqué de presse|note de la rédaction',
  embeds: 'ce contenu est bloqué|pour afficher ce contenu|pour visualiser ce contenu',
  labels:
    'publicité|imprimer|fermer|sommaire|partager|écouter l article|lire la suite|voir plus|copier le lien|la suite après la publicité|suite de l article après la publicité|article réservé aux abonnés',
  bios: 'est journaliste|est une journaliste|est un journaliste|est rédacteur|est rédactrice|est auteur|est autrice|est un|est une|est professeur|est chercheur|est chercheuse|écrit|vit à|travaille|a travaillé|collabore|à propos de l auteur',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
