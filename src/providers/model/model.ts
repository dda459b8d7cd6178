/** A language model, wherever it runs: it takes text, and answers text. */
export interface Model {
  /** How much it can read at once, in the weight of `weighText`: about the letters of an alphabet. */
  readonly room: number;
  /**
   * Answers one prompt, in a fresh conversation.
   * @param onText gets all of the answer so far, each time that more has come
   * @throws HelpFault
   */
  complete(prompt: Prompt, onText: (text: string) => void): Promise<string>;
}

export interface Prompt {
  /** The rules: this extension's own words. */
  system: string;
  /** The task, and the material between its fences. */
  user: string;
}
