import type { HelpWords } from './help-words.ts';

export const polish: HelpWords = {
  language: 'pl',
  asked: {
    howMany: 'ile|ilu|jak długo|jak często|jak daleko',
    when: 'kiedy|od kiedy|w którym roku',
    where: 'gdzie|skąd|dokąd',
    why: 'dlaczego|czemu',
    who: 'kto|kogo|komu|kim',
  },
  numbers:
    'jeden|jedna|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|piętnaście|dwadzieścia|sto|tysiąc|tysięcy|milion|milionów|miliard|pół',
  times:
    'dziś|dzisiaj|wczoraj|jutro|od|do|podczas|temu|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|listopad|wiosną|latem|jesienią|zimą|rano|wieczorem|wieczór|nocy|rok|roku|lat|lata|miesiąc|miesięcy|tydzień|tygodni|dzień|dni|godzin|minut|wieku',
  places: 'w|we|na|z|do|koło|przy|obok|między|za',
  reasons: 'ponieważ|bo|dlatego|gdyż|z powodu|dzięki|żeby|aby|przyczyna|powód',
  titles:
    'pan|pani|dr|prof|prezydent|premier|minister|burmistrz|sędzia|kapitan|generał|król|królowa|książę|papież|biskup|ksiądz|dyrektor|trener|rzecznik|latarnik',
  said: 'mówi|powiedział|powiedziała|twierdzi|dodaje|pyta|pisze|uważa|wyjaśnia',
  organisations:
    'spółka|bank|uniwersytet|szkoła|instytut|ministerstwo|urząd|komisja|rada|sejm|senat|sąd|partia|związek|klub|fundacja|policja|muzeum|szpital|kościół',
  placeWords:
    'ulica|plac|park|rzeka|jezioro|morze|zatoka|wyspa|góra|dolina|miasto|most|plaża|port|lotnisko|dworzec|zamek|wieś',
  contradictions: 'nie|nieprawda|bzdura|nie zgadzam się|ale|przeciwnie|wątpię',
};
