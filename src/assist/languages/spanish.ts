import type { HelpWords } from './help-words.ts';

export const spanish: HelpWords = {
  language: 'es',
  asked: {
    howMany: 'cuántos|cuántas|cuánto|cuánta|qué edad|qué precio|cada cuánto',
    when: 'cuándo|desde cuándo|hasta cuándo|en qué año|qué día|a qué hora',
    where: 'dónde|adónde|de dónde|en qué ciudad|en qué país',
    why: 'por qué|a causa de qué|para qué|por cuál razón',
    who: 'quién|quiénes|a quién|de quién|con quién',
  },
  numbers:
    'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|millón|millones|media|docena',
  times:
    'hoy|ayer|mañana|desde|hasta|durante|hace|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|tarde|noche|mediodía|medianoche|año|años|mes|meses|semana|semanas|día|días|hora|horas|minutos|siglo|navidad',
  places: 'en|a|de|desde|cerca de|hacia|entre|detrás de|delante de|junto a|al sur de|al norte de',
  reasons:
    'porque|ya que|puesto que|debido a|a causa|gracias a|por eso|por lo que|para que|razón|motivo|por culpa',
  titles:
    'sr|sra|srta|señor|señora|don|doña|dr|dra|doctor|doctora|profesor|profesora|presidente|presidenta|ministro|ministra|alcalde|alcaldesa|juez|jueza|capitán|general|coronel|rey|reina|príncipe|princesa|papa|obispo|padre|director|directora|entrenador|entrenadora|portavoz|autor|autora|cantante|actor|actriz|ingeniero|ingeniera|senador|senadora|diputado|diputada|embajador|embajadora',
  said: 'dice|dijo|explica|explicó|afirma|afirmó|cuenta|contó|pregunta|preguntó|añade|añadió|asegura|aseguró|escribe|escribió|cree|declara|declaró|advierte|advirtió',
  organisations:
    'empresa|grupo|banco|universidad|escuela|instituto|ministerio|departamento|agencia|asociación|comité|consejo|comisión|parlamento|congreso|senado|tribunal|corte|partido|sindicato|club|fundación|oficina|policía|ejército|museo|hospital|iglesia|ayuntamiento|sa|sl|federación|compañía',
  placeWords:
    'calle|avenida|plaza|parque|río|lago|mar|bahía|cabo|isla|islas|monte|valle|ciudad|provincia|puente|playa|puerto|aeropuerto|estación|castillo|pueblo|barrio',
  contradictions:
    'falso|mentira|no es cierto|no es verdad|no estoy de acuerdo|pero|al contrario|tonterías|lo dudo|en absoluto|en realidad|te equivocas|se equivoca|sin embargo|no',
};
