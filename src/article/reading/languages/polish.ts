import type { PageWords } from './page-words.ts';

export const polish: PageWords = {
  language: 'pl',
  by: 'autor|autorka|autorzy|napisał|napisała|tekst :|opracowanie|opracował|opracowała|redakcja',
  dated:
    'opublikowano|data publikacji|publikacja|dodano|aktualizacja|ostatnia aktualizacja|zaktualizowano|data|czas czytania|# min|# min czytania|# minut czytania|# minuty czytania',
  pointers:
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj|zobacz też|zobacz także|zobacz również|zobacz więcej|zobacz|sprawdź też|sprawdź także|sprawdź|polecamy|więcej na ten temat|więcej informacji|dowiedz się więcej|kliknij tutaj|pobierz|następny|poprzedni|wideo',
  elsewhere:
    'czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj również|polecamy|polecane|polecane artykuły|podobne artykuły|podobne wpisy|podobne tematy|powiązane artykuły|powiązane wpisy|powiązane tematy|powiązane|więcej na ten temat|inne artykuły|inne wpisy|więcej artykułów|ostatnie wpisy|ostatnie artykuły|najnowsze|najnowsze wpisy|najnowsze artykuły|najczęściej czytane|najpopularniejsze|popularne|może cię zainteresować|to może cię zainteresować|może ci się spodobać|komentarze|komentarz|# komentarze|# komentarzy|# komentarz|brak komentarzy|dodaj komentarz|zostaw komentarz|skomentuj|napisz komentarz|dodaj odpowiedź|udostępnij|udostępnij artykuł|podziel się|lubię to|tagi|tematy|kategorie|newsletter|o autorze|o autorce|autor|kontakt|kontakt dla mediów|nawigacja wpisu',
  calls:
    'zapisz się|subskrybuj|zaprenumeruj|obserwuj nas|śledź nas|dołącz do|udostępnij|podziel się|polub nas|wesprzyj|wesprzyj nas|skontaktuj się|napisz do nas|otrzymuj|newsletter|tagi|kategorie|opublikowano w|kontakt dla mediów|więcej informacji|jeśli podobał ci się|masz temat|bądź na bieżąco',
  credits:
    'fot :|fot|foto :|zdjęcie :|zdjęcia :|źródło :|źródła :|źródło|oprac|copyright|©|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|artykuł pochodzi|informacja prasowa|materiał sponsorowany|od redakcji',
  labels:
    'reklama|ogłoszenie|drukuj|zamknij|spis treści|udostępnij|tweetnij|wyślij|zapisz|skomentuj|odpowiedz|posłuchaj|do góry|powrót|wróć|strona główna|menu|szukaj|zaloguj|zaloguj się|zarejestruj się|czytaj dalej|czytaj więcej|więcej|pokaż więcej|załaduj więcej|kopiuj link|skopiuj link|przejdź do treści|dalsza część artykułu pod reklamą|dalsza część tekstu pod wideo|ciąg dalszy pod reklamą|dalszy ciąg materiału pod wideo|galeria|wideo|zdjęcie|powiększ|lubię to',
  bios: 'jest dziennikarzem|jest dziennikarką|jest redaktorem|jest redaktorką|jest autorem|jest autorką|pisze|mieszka w|pracuje|pracował|pracowała|dziennikarz|dziennikarka|absolwent|absolwentka|o autorze',
  months:
    'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru',
};
