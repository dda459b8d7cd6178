import type { PageWords } from './page-words.ts';

export const polish: PageWords = {
  language: 'pl',
  by: 'autor|autorka|autorzy|napisał|napisała|tekst :|opracowanie|opracował|opracowała|redakcja',
  dated:
    'opublikowano|data publikacji|publikacja|dodano|aktualizacja|ostatnia aktualizacja|zaktualizowano|data|czas czytania|# min|# min czytania|# minut czytania|# minuty czytania',
  pointers:
    'czytaj również|czytaj dalej|przeczytaj też|przeczytaj|zobacz więcej|sprawdź też|sprawdź także|więcej informacji|dowiedz się więcej',
  references: 'bibliografia|przypisy',
  elsewhere:
    'czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj również|polecamy|polecane artykuły|podobne artykuły|podobne wpisy|powiązane artykuły|powiązane wpisy|powiązane|więcej na ten temat|inne artykuły|więcej artykułów|ostatnie wpisy|ostatnie artykuły|najnowsze artykuły|najczęściej czytane|najpopularniejsze|może cię zainteresować|to może cię zainteresować|komentarze|komentarz|# komentarze|# komentarzy|# komentarz|brak komentarzy|dodaj komentarz|zostaw komentarz|skomentuj|udostępnij|udostępnij artykuł|tagi|o autorze|kontakt dla mediów|nawigacja wpisu',
  calls:
    'tylko dla prenumeratorów|masz już prenumeratę|zapisz się|subskrybuj|zaprenumeruj|obserwuj nas|śledź nas|dołącz do|udostępnij|podziel się|polub nas|wesprzyj nas|skontaktuj się|napisz do nas|opublikowano w|kontakt dla mediów|więcej informacji|jeśli podobał ci się|masz temat|bądź na bieżąco',
  credits:
    'fot :|fot|foto :|zdjęcie :|zdjęcia :|źródło :|źródła :|źródło|oprac|copyright|©|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|artykuł pochodzi|informacja prasowa|materiał sponsorowany|od redakcji',
  embeds: 'aby wyświetlić tę treść|aby zobaczyć tę treść',
  labels:
    'reklama|drukuj|zamknij|spis treści|udostępnij|czytaj dalej|czytaj więcej|pokaż więcej|dalsza część artykułu pod reklamą|dalsza część tekstu pod wideo|ciąg dalszy pod reklamą|dalszy ciąg materiału pod wideo',
  bios: 'jest dziennikarzem|jest dziennikarką|jest redaktorem|jest redaktorką|jest autorem|jest autorką|pisze|mieszka w|pracuje|pracował|pracowała|dziennikarz|dziennikarka|absolwent|absolwentka|o autorze',
  months:
    'styczeń|luty|marzec|kwiecień|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
};
