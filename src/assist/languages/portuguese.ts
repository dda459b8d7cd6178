import type { HelpWords } from './help-words.ts';

export const portuguese: HelpWords = {
  language: 'pt',
  asked: {
    howMany: 'quanto|quantos|quanta|quantas|que idade|há quanto tempo',
    when: 'quando|desde quando|em que ano|a que horas',
    where: 'onde|aonde|de onde',
    why: 'por que|porque|porquê|por quê',
    who: 'quem|a quem|de quem',
  },
  numbers:
    'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|cem|cento|oitocentos|mil|milhão|milhões|meia|dúzia',
  times:
    'hoje|ontem|amanhã|desde|até|durante|há|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verão|outono|inverno|manhã|tarde|noite|ano|anos|mês|meses|semana|semanas|dia|dias|hora|horas|minutos|século',
  places: 'em|no|na|nos|nas|de|perto de|junto a|entre|atrás de|para',
  reasons: 'porque|pois|já que|devido a|por causa|graças a|por isso|para que|razão|motivo',
  titles:
    'sr|sra|senhor|senhora|dr|dra|doutor|doutora|professor|professora|presidente|ministro|ministra|juiz|juíza|capitão|general|coronel|rei|rainha|príncipe|papa|bispo|padre|diretor|diretora|treinador|treinadora|bibliotecária|bibliotecário|senador|senadora|deputado|deputada',
  said: 'diz|disse|explica|explicou|afirma|afirmou|conta|contou|pergunta|perguntou|acrescenta|escreve|acredita',
  organisations:
    'empresa|grupo|banco|universidade|escola|instituto|ministério|departamento|agência|associação|comité|comitê|conselho|comissão|parlamento|congresso|senado|tribunal|partido|sindicato|clube|fundação|polícia|museu|hospital|igreja|câmara',
  placeWords:
    'rua|avenida|praça|parque|rio|lago|mar|baía|cabo|ilha|ilhas|monte|vale|cidade|província|ponte|praia|porto|aeroporto|estação|castelo|aldeia|bairro',
  contradictions:
    'não|falso|não é verdade|não concordo|discordo|mas|pelo contrário|disparate|duvido|na verdade',
};
