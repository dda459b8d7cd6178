import type { PageWords } from './page-words.ts';

export const french: PageWords = {
  language: 'fr',
  by: 'par|rédigé par|écrit par|publié par|auteur|autrice|propos recueillis par|la rédaction',
  dated:
    'publié|publié le|mis à jour|mise à jour|mis à jour le|modifié|modifié le|posté le|mis en ligne|date|temps de lecture|lecture|# min|# min de lecture|# minutes de lecture|lecture # min',
  pointers:
    'lire aussi|à lire aussi|lire la suite|lire également|à lire|à lire également|lire l article|voir aussi|à voir aussi|sur le même sujet|pour aller plus loin|en savoir plus|découvrez aussi|découvrir aussi|vous aimerez aussi|cliquez ici|retrouvez|télécharger|plus d infos|vidéo|suivant|précédent',
  elsewhere:
    'lire aussi|à lire aussi|à lire également|voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|articles similaires|article similaire|articles liés|articles associés|articles récents|articles populaires|autres articles|derniers articles|nos derniers articles|dernières actualités|vous aimerez aussi|vous pourriez aimer|vous pourriez aussi aimer|cela pourrait vous intéresser|à découvrir|à ne pas manquer|les plus lus|les plus lues|les plus populaires|recommandés pour vous|commentaires|commentaire|# commentaires|# commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|réagir|vos réactions|partager|partager l article|partager cet article|partagez cet article|partager sur|mots clés|étiquettes|tags|thèmes|catégories|newsletter|inscription à la newsletter|à propos de l auteur|à propos|l auteur|auteur|contact|contact presse|contacts presse|navigation de l article|pour aller plus loin',
  calls:
    'abonnez vous|inscrivez vous|suivez nous|suivez|rejoignez nous|rejoignez|partagez|partager|faites un don|soutenez nous|soutenez|contactez nous|écrivez nous|recevez|newsletter|mots clés|étiquettes|tags|catégories|classé dans|publié dans|contact presse|pour plus d informations|si vous avez aimé|n hésitez pas à|merci de votre lecture|retrouvez nous',
  credits:
    'photo :|photos :|crédit :|crédits :|crédit photo|crédits photo|crédit image|image :|source :|sources :|avec afp|avec reuters|copyright|©|tous droits réservés|droits réservés|cet article a été|cet article est paru|article initialement publié|communiqué de presse|note de la rédaction',
  labels:
    'publicité|annonce|imprimer|fermer|sommaire|partager|tweeter|envoyer|enregistrer|sauvegarder|commenter|répondre|écouter|écouter l article|retour en haut|haut de page|retour|accueil|menu|rechercher|recherche|connexion|se connecter|s inscrire|s abonner|lire la suite|suite|voir plus|voir moins|afficher plus|copier le lien|lien copié|aller au contenu|aller au contenu principal|la suite après la publicité|suite de l article après la publicité|article réservé aux abonnés|réservé aux abonnés|abonnés|exclusif|agrandir|galerie|vidéo|photo',
  bios: 'est journaliste|est une journaliste|est un journaliste|est rédacteur|est rédactrice|est auteur|est autrice|est un|est une|est professeur|est chercheur|est chercheuse|écrit|vit à|travaille|a travaillé|collabore|à propos de l auteur',
  months:
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc',
};
