import type { PageWords } from './page-words.ts';

export const spanish: PageWords = {
  language: 'es',
  by: 'por|autor|autora|escrito por|publicado por|redacción|texto :',
  dated:
    'publicado|publicado el|publicado en|publicada|actualizado|actualizado el|actualizada|última actualización|modificado|fecha|tiempo de lectura|lectura|# min|# min de lectura|# minutos de lectura|lectura de # minutos',
  pointers:
    'leer también|le puede interesar|quizás te interese|lee más|leer más|ver más|vea también|mira también|mire también|más información|más sobre',
  references: 'referencias|bibliografía',
  elsewhere:
    'te puede interesar|también te puede interesar|te podría interesar|te recomendamos|noticias relacionadas|noticia relacionada|artículos relacionados|artículo relacionado|entradas relacionadas|contenido relacionado|relacionado|relacionados|relacionadas|ver también|lee también|lea también|más noticias|últimas noticias|últimos artículos|últimas entradas|entradas recientes|artículos recientes|lo más leído|más de|más sobre este tema|recomendados para ti|no te pierdas|comentarios|comentario|# comentarios|# comentario|deja un comentario|deja una respuesta|comparte|compartir|comparte este artículo|compartir en|comparte esto|archivado en|sobre el autor|sobre la autora|acerca del autor|contacto de prensa|navegación de entradas',
  calls:
    'contenido exclusivo para|ya eres suscriptor|suscríbete|suscríbase|síguenos|síganos|únete|únase|regístrate|comparte|compartir|apóyanos|contáctanos|escríbenos|archivado en|publicado en|contacto de prensa|para más información|si te ha gustado|no olvides|gracias por leer|déjanos',
  credits:
    'foto :|fotos :|fotografía :|imagen :|imágenes :|crédito :|créditos :|fuente :|fuentes :|fuente|con información de|vía :|copyright|©|todos los derechos reservados|derechos reservados|este artículo fue|este artículo se publicó|publicado originalmente|nota de prensa|nota del editor|edición :',
  embeds: 'para ver este contenido|para mostrar este contenido',
  labels:
    'publicidad|imprimir|cerrar|índice|compartir|escuchar artículo|leer más|ver más|copiar enlace|sigue leyendo|la noticia continúa|tabla de contenidos',
  bios: 'es periodista|es un|es una|es redactor|es redactora|es escritor|es escritora|es licenciado|es licenciada|es profesor|es profesora|es autor|es autora|escribe|vive en|trabaja|ha trabajado|colabora|sobre el autor|sobre la autora',
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
};
