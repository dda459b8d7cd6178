import type { PageWords } from './page-words.ts';

export const portuguese: PageWords = {
  language: 'pt',
  by: 'por|escrito por|publicado por|autor|autora|da redação|redação|texto :',
  dated:
    'publicado|publicado em|publicada em|postado em|atualizado|atualizado em|atualizada em|última atualização|modificado em|data|tempo de leitura|leitura|# min|# min de leitura|# minutos de leitura',
  pointers: 'leia ainda|veja ainda|assista também',
  references: 'referências|bibliografia',
  elsewhere:
    'leia também|veja também|veja mais|leia mais|saiba mais|confira também|você pode gostar|você também pode gostar|pode interessar|artigos relacionados|artigo relacionado|notícias relacionadas|posts relacionados|post relacionado|conteúdo relacionado|relacionado|relacionados|relacionadas|mais notícias|últimas notícias|últimos artigos|últimos posts|posts recentes|artigos recentes|mais lidas|as mais lidas|recomendados para você|comentários|comentário|# comentários|# comentário|deixe um comentário|deixe uma resposta|deixe seu comentário|compartilhe|compartilhar|compartilhe isso|compartilhe este artigo|tags|sobre o autor|sobre a autora|assessoria de imprensa|navegação de post',
  calls:
    'conteúdo exclusivo para|já é assinante|assine|inscreva se|cadastre se|siga nos|junte se|compartilhe|compartilhar|partilhe|contate nos|entre em contato|fale conosco|arquivado em|publicado em|assessoria de imprensa|para mais informações|se você gostou|não esqueça|obrigado por ler',
  credits:
    'foto :|fotos :|imagem :|imagens :|crédito :|créditos :|fonte :|fontes :|fonte|com informações de|com informações da|com informações do|copyright|©|todos os direitos reservados|direitos reservados|este artigo foi|publicado originalmente|edição :|nota da redação|nota do editor',
  embeds: 'para ver este conteúdo|para visualizar este conteúdo',
  labels:
    'publicidade|imprimir|fechar|índice|sumário|compartilhar|leia mais|ver mais|copiar link|continue lendo|continua após a publicidade|continua depois da publicidade',
  bios: 'é jornalista|é um|é uma|é redator|é redatora|é escritor|é escritora|é formado|é formada|é professor|é professora|é autor|é autora|escreve|vive em|mora em|trabalha|trabalhou|colabora|sobre o autor|sobre a autora',
  months:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
};
