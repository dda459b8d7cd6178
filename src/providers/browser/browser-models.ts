/**
 * The models that a browser may have of its own, by their names in a page: https://developer.chrome.com/docs/ai
 * Each may be missing. They exist only in secure contexts: a frame in a page without TLS has none.
 */
export interface BrowserModels {
  LanguageModel?: typeof LanguageModel;
  Summarizer?: typeof Summarizer;
  Translator?: typeof Translator;
  LanguageDetector?: typeof LanguageDetector;
  isSecureContext: boolean;
}
