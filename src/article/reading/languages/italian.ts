import type { PageWords } from './page-words.ts';

export const italian: PageWords = {
  language: 'it',
  by: 'di|a cura di|scritto da|pubblicato da|autore|autrice|redazione|testo :',
  dated:
    'pubblicato|pubblicato il|pubblicata|aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica|modificato|data|tempo di lettura|lettura|# min|# min di lettura|# minuti di lettura',
  pointers:
    'leggi tutto|leggi di più|leggi qui|leggi l articolo|guarda anche|approfondisci|per approfondire|scopri di più|continua a leggere',
  references: 'riferimenti|bibliografia',
  elsewhere:
    'leggi anche|vedi anche|articoli correlati|articolo correlato|notizie correlate|correlati|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|ti potrebbe interessare|ti potrebbero interessare|altri articoli|altre notizie|ultime notizie|ultimi articoli|articoli recenti|i più letti|consigliati per te|da non perdere|commenti|commento|# commenti|# commento|lascia un commento|lascia una risposta|condividi|condividi l articolo|condividi questo articolo|condividi su|tag|tags|iscriviti alla newsletter|sull autore|informazioni sull autore|ufficio stampa|navigazione articoli',
  calls:
    'questo articolo è riservato|sei già abbonato|iscriviti|abbonati|seguici|unisciti|registrati|condividi|dona ora|sostienici|contattaci|scrivici|tag|archiviato in|pubblicato in|ufficio stampa|per maggiori informazioni|per ulteriori informazioni|se ti è piaciuto|non dimenticare|grazie per aver letto|resta aggiornato',
  credits:
    'foto :|foto di|immagine :|immagini :|crediti :|credits :|credit :|fonte :|fonti :|fonte|riproduzione riservata|copyright|©|tutti i diritti riservati|diritti riservati|questo articolo è stato|questo articolo è|articolo originale|comunicato stampa|nota della redazione',
  embeds: 'per visualizzare questo contenuto|per vedere questo contenuto',
  labels:
    'pubblicità|stampa|chiudi|indice|condividi|tweet|ascolta l articolo|leggi tutto|leggi di più|continua a leggere|mostra di più|copia link|articolo riservato agli abbonati',
  bios: 'è un|è una|è giornalista|è redattore|è redattrice|è autore|è autrice|è nato|è nata|è docente|scrive|vive a|lavora|ha lavorato|collabora|sull autore|l autore',
  months:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
};
