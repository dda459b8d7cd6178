import type { PageWords } from './page-words.ts';

export const portuguese: PageWords = {
  language: 'pt',
  by: 'por|escrito por|publicado por|autor|autora|da redação|redação|texto :',
  dated:
    'publicado|publicado em|publicada em|postado em|atualizado|atualizado em|atualizada em|última atualização|modificado em|data|tempo de leitura|leitura|# min|# min de leitura|# minutos de leitura',
  pointers:
    'leia também|leia mais|leia ainda|veja também|veja mais|veja ainda|confira também|confira|saiba mais|assista|assista também|você pode gostar|você também pode gostar|pode interessar|relacionado|clique aqui|baixe|baixar|próximo|anterior|vídeo',
  elsewhere:
    'leia também|veja também|veja mais|leia mais|saiba mais|confira também|você pode gostar|você também pode gostar|você pode se interessar|talvez você goste|pode interessar|artigos relacionados|artigo relacionado|notícias relacionadas|posts relacionados|post relacionado|conteúdo relacionado|conteúdos relacionados|matérias relacionadas|relacionado|relacionados|relacionadas|mais notícias|outras notícias|últimas notícias|últimos artigos|últimos posts|posts recentes|artigos recentes|mais lidas|as mais lidas|mais lidos|mais populares|recomendados|recomendados para você|comentários|comentário|# comentários|# comentário|deixe um comentário|deixe uma resposta|deixe seu comentário|faça um comentário|compartilhe|compartilhar|compartilhe isso|compartilhe este artigo|partilhar|partilhe|curtir isso|tags|etiquetas|assuntos|tópicos|categorias|newsletter|sobre o autor|sobre a autora|autor|contato|contacto|assessoria de imprensa|navegação de post',
  calls:
    'assine|inscreva se|cadastre se|siga nos|siga|junte se|compartilhe|compartilhar|partilhe|doe|apoie|contate nos|entre em contato|fale conosco|receba|newsletter|tags|etiquetas|categorias|arquivado em|publicado em|assessoria de imprensa|para mais informações|se você gostou|não esqueça|obrigado por ler|clique aqui|participe',
  credits:
    'foto :|fotos :|imagem :|imagens :|crédito :|créditos :|fonte :|fontes :|fonte|com informações de|com informações da|com informações do|copyright|©|todos os direitos reservados|direitos reservados|este artigo foi|publicado originalmente|edição :|nota da redação|nota do editor',
  labels:
    'publicidade|anúncio|propaganda|imprimir|fechar|índice|sumário|compartilhar|partilhar|tweetar|enviar|salvar|guardar|comentar|responder|ouvir|voltar ao topo|topo|voltar|início|página inicial|menu|buscar|pesquisar|entrar|cadastrar|assinar|leia mais|ler mais|ver mais|mostrar mais|carregar mais|copiar link|link copiado|pular para o conteúdo|ir para o conteúdo|continue lendo|continua após a publicidade|continua depois da publicidade|exclusivo|assinantes|ampliar|galeria|vídeo|foto|curtir|baixar',
  bios: 'é jornalista|é um|é uma|é redator|é redatora|é escritor|é escritora|é formado|é formada|é professor|é professora|é autor|é autora|escreve|vive em|mora em|trabalha|trabalhou|colabora|sobre o autor|sobre a autora',
  months:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
};
