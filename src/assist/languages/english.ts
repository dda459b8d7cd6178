import type { HelpWords } from './help-words.ts';

export const english: HelpWords = {
  language: 'en',
  asked: {
    howMany:
      'how many|how much|how long|how old|how far|how often|how heavy|how deep|how high|how tall|how fast|how late|how big|how large|what percentage|what share|what price|what age',
    when: 'since when|until when|when|what year|which year|what day|what time|which day',
    where: 'where|which country|which city|which town|what place',
    why: 'why|what for|how come|what reason|what caused|what made|what makes',
    who: 'who|whom|whose|which person',
  },
  numbers:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|dozen|twice|once|quarter',
  times:
    'today|yesterday|tomorrow|tonight|ago|since|until|till|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|morning|afternoon|evening|night|midnight|noon|dawn|dusk|year|years|month|months|week|weeks|day|days|hour|hours|minutes|decade|century|o’clock|easter|christmas',
  places:
    'in|at|near|from|to|on|outside|inside|across|between|behind|beside|below|above|south of|north of|east of|west of',
  reasons:
    'because|so that|in order to|due to|owing to|thanks to|as a result|therefore|for this reason|for that reason|which is why|reason|caused by|led to|meant to|in order not|so as not|was meant|wanted to',
  titles:
    'mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|president|vice president|minister|prime minister|chancellor|senator|governor|mayor|judge|justice|captain|colonel|general|sergeant|officer|detective|inspector|king|queen|prince|princess|pope|bishop|reverend|rabbi|imam|coach|director|chairman|chairwoman|chair|chief executive|chief engineer|secretary|secretary general|spokesman|spokeswoman|spokesperson|ambassador|engineer|doctor|actor|actress|singer|author|critic|analyst|founder|manager|skipper|headmistress|headmaster|teacher|journalist|photographer|representative',
  said: 'said|says|told|tells|asked|asks|added|adds|wrote|writes|explained|explains|argued|argues|believes|thinks|announced|warned|insisted|recalled|remembers|joked|claimed|claims',
  organisations:
    'company|corporation|group|bank|university|college|school|institute|ministry|department|agency|association|committee|council|commission|parliament|senate|assembly|congress|studios|entertainment|court|party|union|club|foundation|society|board|office|authority|police|army|museum|hospital|church|times|post|news|inc|ltd|co|corp|llc|plc|airlines|airways|motors|industries|holdings|partners|league|federation',
  placeWords:
    'street|avenue|road|square|park|river|lake|sea|ocean|bay|cape|island|islands|isle|mount|mountain|valley|city|county|state|province|bridge|beach|harbour|harbor|port|airport|station|castle|strait|weir|hill|fort|village|district|desert',
  contradictions:
    'no|nope|wrong|nonsense|not true|that’s not|that is not|this is not|i disagree|disagree|i doubt|but|on the contrary|actually|you are wrong|you’re wrong|not really|hardly|rubbish|however',
};
