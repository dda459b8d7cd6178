import type { PageWords } from './page-words.ts';

export const spanish: PageWords = {
  language: 'es',
  by: 'por|autor|autora|escrito por|publicado por|redacción|texto :',
  dated:
    'publicado|publicado el|publicado en|publicada|actualizado|actualizado el|actualizada|última actualización|modificado|fecha|tiempo de lectura|lectura|# min|# min de lectura|# minutos de lectura|lectura de # minutos',
  pointers:
    'lee también|lea también|leer también|te puede interesar|también te puede interesar|le puede interesar|quizás te interese|lee más|leer más|ver más|ver también|vea también|mira también|mire también|más información|más sobre|además|no te pierdas|te recomendamos|recomendado|recomendamos|relacionado|noticia relacionada|noticias relacionadas|haz clic|descargar|siguiente|anterior|video|vídeo',
  elsewhere:
    'te puede interesar|también te puede interesar|te podría interesar|quizás te interese|te recomendamos|noticias relacionadas|noticia relacionada|artículos relacionados|artículo relacionado|entradas relacionadas|contenido relacionado|contenidos relacionados|notas relacionadas|temas relacionados|relacionado|relacionados|relacionadas|ver también|lee también|lea también|más noticias|otras noticias|últimas noticias|últimos artículos|últimas entradas|entradas recientes|artículos recientes|más leídas|lo más leído|las más leídas|más visto|lo más visto|lo más popular|más de|más sobre este tema|recomendados|recomendados para ti|no te pierdas|comentarios|comentario|# comentarios|# comentario|deja un comentario|deja una respuesta|dejar un comentario|dejar una respuesta|escribe un comentario|comparte|compartir|comparte este artículo|compartir en|comparte esto|me gusta|etiquetas|temas|categorías|archivado en|newsletter|boletín|sobre el autor|sobre la autora|acerca del autor|autor|contacto|contacto de prensa|navegación de entradas',
  calls:
    'suscríbete|suscríbase|síguenos|síganos|sigue|únete|únase|regístrate|comparte|compartir|dona|apóyanos|contáctanos|escríbenos|recibe|newsletter|etiquetas|temas|categorías|archivado en|publicado en|contacto de prensa|para más información|si te ha gustado|no olvides|gracias por leer|déjanos',
  credits:
    'foto :|fotos :|fotografía :|imagen :|imágenes :|crédito :|créditos :|fuente :|fuentes :|fuente|con información de|vía :|copyright|©|todos los derechos reservados|derechos reservados|este artículo fue|este artículo se publicó|publicado originalmente|nota de prensa|nota del editor|edición :',
  labels:
    'publicidad|anuncio|imprimir|cerrar|índice|compartir|tuitear|enviar|guardar|comentar|responder|escuchar|escuchar artículo|volver arriba|ir arriba|arriba|volver|inicio|menú|buscar|iniciar sesión|registrarse|suscribirse|leer más|ver más|ver menos|mostrar más|cargar más|copiar enlace|enlace copiado|saltar al contenido|ir al contenido|sigue leyendo|continuar leyendo|continúa leyendo|la noticia continúa|contenido exclusivo|exclusivo|suscriptores|ampliar|galería|vídeo|video|foto|contenidos|tabla de contenidos|me gusta',
  bios: 'es periodista|es un|es una|es redactor|es redactora|es escritor|es escritora|es licenciado|es licenciada|es profesor|es profesora|es autor|es autora|escribe|vive en|trabaja|ha trabajado|colabora|sobre el autor|sobre la autora',
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|abr|may|jun|jul|ago|sept|sep|oct|nov|dic',
};
