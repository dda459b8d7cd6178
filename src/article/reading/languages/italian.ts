import type { PageWords } from './page-words.ts';

export const italian: PageWords = {
  language: 'it',
  by: 'di|a cura di|scritto da|pubblicato da|autore|autrice|redazione|testo :',
  dated:
    'pubblicato|pubblicato il|pubblicata|aggiornato|aggiornato il|ultimo aggiornamento|ultima modifica|modificato|data|tempo di lettura|lettura|# min|# min di lettura|# minuti di lettura',
  pointers:
    'leggi anche|leggi tutto|leggi di più|leggi qui|leggi l articolo|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|approfondisci|per approfondire|scopri di più|clicca qui|scarica|continua a leggere|successivo|precedente|video',
  elsewhere:
    'leggi anche|vedi anche|articoli correlati|articolo correlato|notizie correlate|contenuti correlati|post correlati|correlati|potrebbe interessarti|potrebbe interessarti anche|potrebbe anche interessarti|ti potrebbe interessare|potrebbero interessarti|ti potrebbero interessare|altri articoli|altre notizie|altri post|ultime notizie|ultimi articoli|articoli recenti|articoli simili|più letti|i più letti|le più lette|più popolari|consigliati|consigliati per te|da non perdere|commenti|commento|# commenti|# commento|lascia un commento|lascia una risposta|scrivi un commento|rispondi|condividi|condividi l articolo|condividi questo articolo|condividi su|mi piace|tag|tags|etichette|argomenti|categorie|newsletter|iscriviti alla newsletter|sull autore|l autore|informazioni sull autore|autore|contatti|ufficio stampa|navigazione articoli',
  calls:
    'iscriviti|abbonati|seguici|segui|unisciti|registrati|condividi|dona ora|sostienici|contattaci|scrivici|ricevi|newsletter|tag|tags|argomenti|categorie|archiviato in|pubblicato in|ufficio stampa|per maggiori informazioni|per ulteriori informazioni|se ti è piaciuto|non dimenticare|grazie per aver letto|resta aggiornato',
  credits:
    'foto :|foto di|immagine :|immagini :|crediti :|credits :|credit :|fonte :|fonti :|fonte|riproduzione riservata|copyright|©|tutti i diritti riservati|diritti riservati|questo articolo è stato|questo articolo è|articolo originale|comunicato stampa|nota della redazione',
  labels:
    'pubblicità|annuncio|stampa|chiudi|indice|condividi|tweet|invia|salva|commenta|rispondi|ascolta|ascolta l articolo|torna su|torna in alto|indietro|home|menù|menu|cerca|accedi|registrati|abbonati|leggi tutto|leggi di più|continua|continua a leggere|mostra di più|mostra altro|carica altro|copia link|vai al contenuto|articolo riservato agli abbonati|riservato agli abbonati|esclusiva|ingrandisci|galleria|video|foto|sommario|contenuti|mi piace',
  bios: 'è un|è una|è giornalista|è redattore|è redattrice|è autore|è autrice|è nato|è nata|è docente|scrive|vive a|lavora|ha lavorato|collabora|sull autore|l autore',
  months:
    'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
};
