import type { PageWords } from './page-words.ts';

export const english: PageWords = {
  language: 'en',
  by: 'by|written by|words by|story by|posted by|reviewed by|published by|article by|author|authors|contributed by',
  dated:
    'published|first published|posted|posted on|updated|last updated|modified|last modified|date|# min read|# mins read|# minute read|# minutes read|# min|# minutes to read|reading time|read time|estimated reading time',
  pointers: 'read now|also see|more on|in case you missed it|view gallery',
  references: 'references|bibliography|works cited',
  elsewhere:
    'related|related stories|related story|related article|related articles|related post|related posts|related content|related news|related reading|related topics|more stories|more articles|more posts|more news|more from|more on this topic|read more|read next|read also|also read|see also|up next|recommended|recommended for you|recommended articles|recommended stories|further reading|you may like|you may also like|you might like|you might also like|latest news|latest posts|latest articles|latest stories|recent posts|recent articles|popular posts|popular articles|trending|trending now|most read|most popular|editor s picks|editors picks|about the author|about the authors|about author|comments|# comments|# comment|comment|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|share this|share this article|share this post|share this story|tags|categories|filed under|topics|sign up for our newsletter|subscribe to our newsletter|keep reading|you may also be interested in|sponsored links|media contact|press contact',
  calls:
    'this article is for subscribers|already a subscriber|subscribe|sign up|follow us|follow me|join us|join our|share this|share on|tweet this|pin this|support us|support our|support independent|become a member|become a patron|get the latest|stay connected|stay tuned|download our|thank you for reading|thanks for reading|if you enjoyed|if you liked|if you found this|have a tip|got a tip|never miss|don t forget to|let us know|leave a comment|tagged|filed under|for more information|for media inquiries|press contact|media contact',
  credits:
    'photo :|photos :|image :|images :|picture :|photo by|photos by|image by|photo credit|photo courtesy|photos courtesy|image credit|image courtesy|image source|credit :|credits :|source :|sources :|via :|copyright|©|all rights reserved|disclosure|disclaimer|this article was originally|this article originally|this article first|this story was originally|this story originally|this story first|the article was originally|the post|this post originally|this post was originally|this post first|originally published|a version of this article|this content was|reporting by|additional reporting by|with reporting by|editing by|writing by|compiled by|edited by|press release|view source version|correction :|editor s note|author s note|affiliate disclosure|as an amazon associate|we may earn|this post may contain affiliate',
  embeds:
    'this content is hosted by a third party|we need your consent to load|to view this content|this article contains content provided by',
  labels:
    'advertisement|advertisements|advertising|advert|ad|ads|sponsored|skip to content|skip to main content|share|share this|tweet|pin it|email|close|loading|subscribe|sign up|image # of #|story continues below|article continues below|continue reading|article continues after advertisement|back to top|copy link|facebook|twitter|whatsapp|pinterest|linkedin|share on facebook|table of contents|contents|in this article|on this page|jump to recipe|play video|listen to this article|view comments|show comments|show more|see all|toggle caption|# views|enlarge image|view gallery|read more|sponsored by',
  bios: 'is a|is an|is the|was a|is senior|is currently|is based|has been|has written|has worked|covers|writes|reports|lives in|joined|works|can be reached|contributed to|holds a|teaches|specializes|about the author|about the authors|about the writer',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
};
