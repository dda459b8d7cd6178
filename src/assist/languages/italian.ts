import type { HelpWords } from './help-words.ts';

export const italian: HelpWords = {
  language: 'it',
  asked: {
    howMany: 'quanto|quanti|quanta|quante|da quanto tempo|che età',
    when: 'quando|da quando|in che anno|a che ora',
    where: 'dove|da dove',
    why: 'perché|per quale motivo',
    who: 'chi|a chi|di chi',
  },
  numbers:
    'un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trenta|quaranta|cinquanta|cento|mille|mila|milione|milioni|miliardi|mezzo|mezza',
  times:
    'oggi|ieri|domani|da|fino a|durante|fa|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|mattina|sera|notte|anno|anni|mese|mesi|settimana|settimane|giorno|giorni|ora|ore|minuti|secolo',
  places: 'a|in|nel|nella|al|alla|da|vicino a|presso|tra|dietro|davanti',
  reasons: 'perché|poiché|siccome|a causa|grazie a|per questo|affinché|motivo|dato che|visto che',
  titles:
    'sig|signor|signora|dott|dottor|dottoressa|prof|professor|professoressa|presidente|ministro|ministra|sindaco|sindaca|giudice|capitano|generale|colonnello|re|regina|principe|papa|vescovo|don|padre|direttore|direttrice|allenatore|comandante|senatore|senatrice|onorevole',
  said: 'dice|disse|ha detto|spiega|racconta|afferma|chiede|aggiunge|scrive|ricorda',
  organisations:
    'società|gruppo|banca|università|scuola|istituto|ministero|dipartimento|agenzia|associazione|comitato|consiglio|commissione|parlamento|senato|camera|tribunale|corte|partito|sindacato|club|fondazione|polizia|museo|ospedale|chiesa|comune|spa|srl',
  placeWords:
    'via|viale|piazza|parco|fiume|lago|mare|baia|capo|isola|isole|monte|valle|città|provincia|ponte|spiaggia|porto|aeroporto|stazione|castello|villaggio',
  contradictions:
    'no|falso|non è vero|non sono d’accordo|ma|al contrario|sciocchezze|ne dubito|in realtà|però',
};
