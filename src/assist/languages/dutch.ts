import type { HelpWords } from './help-words.ts';

export const dutch: HelpWords = {
  language: 'nl',
  asked: {
    howMany: 'hoeveel|hoe lang|hoe oud|hoe ver|hoe vaak|hoe hoog|hoe laat',
    when: 'wanneer|sinds wanneer|in welk jaar',
    where: 'waar|waarheen|waarvandaan',
    why: 'waarom|waardoor',
    who: 'wie|van wie|met wie',
  },
  numbers:
    'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|honderd|duizend|miljoen|miljard|half|halve',
  times:
    'vandaag|gisteren|morgen|sinds|tot|tijdens|geleden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|lente|voorjaar|zomer|herfst|najaar|winter|ochtend|avond|nacht|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|minuten|eeuw',
  places: 'in|uit|naar|bij|op|aan de|nabij|tussen|achter|voor de',
  reasons: 'omdat|want|daarom|doordat|vanwege|dankzij|wegens|zodat|reden',
  titles:
    'dhr|mevr|meneer|mevrouw|dr|prof|professor|president|minister|minister-president|premier|burgemeester|rechter|kapitein|generaal|koning|koningin|prins|prinses|paus|bisschop|directeur|trainer|woordvoerder|wethouder',
  said: 'zegt|zei|vertelt|vertelde|legt uit|vraagt|vroeg|schrijft|schreef|meent|denkt',
  organisations:
    'bv|nv|bank|universiteit|school|instituut|ministerie|vereniging|commissie|raad|rechtbank|partij|vakbond|club|stichting|politie|museum|ziekenhuis|kerk|gemeente|bedrijf',
  placeWords:
    'straat|plein|park|rivier|meer|zee|baai|eiland|eilanden|berg|dal|stad|provincie|brug|strand|haven|luchthaven|station|kasteel|dorp|wijk|geul',
  contradictions: 'nee|fout|onzin|klopt niet|niet waar|niet mee eens|maar|integendeel|eigenlijk',
};
